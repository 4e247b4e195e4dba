import { tinyData } from "../tinyData.ts";

/** One way in which an edited file goes wrong, or only seems to. */
export interface SpoiledFile {
  readonly name: string;
  readonly path: string;
  /** What the editor's program left there; undefined where the file is gone. */
  readonly content: string | Uint8Array | undefined;
  /**
   * Refused: the characters at which the first problem has to point, `start` for the first line, or line and column.
   * Accepted with the same meaning where undefined.
   */
  readonly at: string | readonly [line: number, column: number] | undefined;
  /** The text that an accepted file now has in a note, where it was another before. */
  readonly note?: string;
  /** How many problems the one mistake may be told as; mostly one. */
  readonly told: number;
}

export const observations = "data/coverage/observations.csv";
export const targets = "data/coverage/targets.csv";
export const claims = "data/coverage/claims.csv";
export const indicators = "data/coverage/indicators.json";
export const sources = "data/sources.json";
export const events = "data/events.csv";

/** The sound text of a file. */
export function sound(path: string): string {
  return tinyData[path] ?? "";
}

type Where = SpoiledFile["at"];

/** A file that must be refused at a place. */
export function refused(
  name: string,
  path: string,
  content: SpoiledFile["content"],
  at: Where,
  told = 1,
): SpoiledFile {
  return { name, path, content, at, told };
}

/** A file that means what it meant. */
export function accepted(name: string, path: string, content: SpoiledFile["content"]): SpoiledFile {
  return { name, path, content, at: undefined, told: 0 };
}

/** A file with one piece of its text replaced; refused where the new piece stands, unless another place is given. */
export function replaced(
  name: string,
  path: string,
  from: string,
  to: string,
  at: Where = to,
  told = 1,
): SpoiledFile {
  if (!sound(path).includes(from)) throw new Error(`"${from}" does not stand in ${path}.`);
  return refused(
    name,
    path,
    sound(path).replace(from, () => to),
    at,
    told,
  );
}

/** A harmless replacement. */
export function harmless(name: string, path: string, from: string, to: string): SpoiledFile {
  return { ...replaced(name, path, from, to), at: undefined, told: 0 };
}

/** Line and column, counted from 1 and in characters, at which a piece of text first stands; any line end counts once. */
export function placeOfText(text: string, piece: string): readonly [number, number] {
  const index = text.indexOf(piece);
  if (index < 0) throw new Error(`"${piece}" does not stand in the text.`);
  const lines = text
    .slice(0, index)
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/);
  return [lines.length, [...(lines.at(-1) ?? "")].length + 1];
}

/** Text in an encoding of two bytes a character, by turning a decoder round. */
export function encoded(text: string, label: "gbk" | "big5"): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if ([...character].length === 1 && !bytes.has(character)) bytes.set(character, [lead, trail]);
    }
  return new Uint8Array(
    [...text].flatMap((one) => (one < "\u0080" ? [one.charCodeAt(0)] : (bytes.get(one) ?? [0x3f]))),
  );
}

/** Text as UTF-16, with the byte order mark first where one is wanted. */
export function utf16(text: string, order: "little" | "big", mark = true): Uint8Array {
  const units = [...(mark ? "\uFEFF" : ""), ...text].join("");
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at += 1)
    view.setUint16(at * 2, units.charCodeAt(at), order === "little");
  return new Uint8Array(view.buffer);
}

/** Text as Windows-1252 has it, for characters that Latin-1 shares. */
export function latin1(text: string): Uint8Array {
  return new Uint8Array([...text].map((one) => one.charCodeAt(0) & 0xff));
}
