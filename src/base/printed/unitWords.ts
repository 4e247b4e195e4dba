const words = [
  [
    "percentage_points",
    String.raw`(?:percentage|percent|pct|per\s?cent)[\s-]points?|pp(?:ts?)?(?![a-z])|points?(?![a-z])|个?百分点|ポイント|punti percentuali`,
  ],
  ["percent", String.raw`%|per\s?cent(?![a-z])|pct(?![a-z])|per cento|パーセント`],
  ["times", String.raw`倍|times(?![a-z])|-?fold(?![a-z])|x(?![a-z])|×`],
] as const;

/** The units that change what a number means; all other words behind a number name what is counted. */
export type PrintedUnitKind = (typeof words)[number][0];

const patterns = words.map(([kind, source]) => ({ kind, pattern: new RegExp(`^[\\s-]*(?:${source})`, "u") }));

/** The unit at the very start of what follows a number, and the text behind it. */
export function readUnit(after: string): {
  readonly unit: PrintedUnitKind | undefined;
  readonly rest: string;
} {
  for (const { kind, pattern } of patterns) {
    const found = pattern.exec(after);
    if (found !== null) return { unit: kind, rest: after.slice(found[0].length) };
  }
  return { unit: undefined, rest: after };
}
