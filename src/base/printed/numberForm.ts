import Big from "big.js";

/** A number as it was written, before its unit and its qualifier are known. */
export interface WrittenNumber {
  readonly value: Big;
  /** The unit of the last digit that is written. */
  readonly precision: Big;
  /** A part of a whole, in percent whatever words follow it. */
  readonly share?: true;
  /** 多 or 余 stands inside it, as in 300多万. */
  readonly andMore?: true;
}

/** One way of writing numbers: where it stands in a text, and what it says there, if it says anything clear. */
export interface NumberForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => WrittenNumber | undefined;
}

/** Digits with an optional decimal point and well-placed commas; not the tail of another number. */
export const digitsSource = String.raw`(?<![\d.,])(?:\d{1,3}(?:,\d{3})+(?!\d|,\d)|\d+(?!\d|,\d))(?:\.\d+(?![\d.]))?`;

/** The number that digits, a decimal point and commas write. */
export function fromDigits(digits: string): WrittenNumber {
  const plain = digits.replaceAll(",", "");
  const decimals = plain.split(".")[1]?.length ?? 0;
  return { value: new Big(plain), precision: new Big(`1e-${decimals}`) };
}

/** The number with its value and its precision multiplied by the scale. */
export function scaled(number: WrittenNumber, scale: Big): WrittenNumber {
  return { ...number, value: number.value.times(scale), precision: number.precision.times(scale) };
}
