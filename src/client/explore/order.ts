import type { Cells, Row } from "./rows.ts";

/** What a column sorts by: a text of each row, and how such texts are put in order. */
interface SortKey {
  readonly textOf: (cells: Cells) => string;
  readonly sort: (texts: readonly string[]) => readonly string[];
}

/** Puts rows in the order that a column asks; a minus before its name turns it round. Each order is made once. */
export function orderer(rows: readonly Row[], language: string): (sort: string) => readonly Row[] {
  const orders = new Map<string, readonly Row[]>();
  const keys = sortKeys(language);
  const make = (sort: string) => {
    const key = keys.get(sort.replace(/^-/, ""));
    return key ? sorted(rows, key, sort.startsWith("-") ? -1 : 1) : rows;
  };
  return (sort) => {
    const order = orders.get(sort) ?? make(sort);
    orders.set(sort, order);
    return order;
  };
}

function sortKeys(language: string): ReadonlyMap<string, SortKey> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const inWords = (texts: readonly string[]) => [...texts].sort(compare);
  const plainly = (texts: readonly string[]) => [...texts].sort();
  return new Map([
    ["name", { textOf: ({ name }) => name, sort: inWords }],
    ["period", { textOf: ({ period }) => period, sort: plainly }],
    ["value", { textOf: ({ unit, value }) => `${unit} ${value}`, sort: byValue }],
    ["publisher", { textOf: ({ publisher }) => publisher, sort: inWords }],
    ["standing", { textOf: ({ statement, standing }) => `${statement} ${standing}`, sort: plainly }],
  ]);
}

/** Comparing by the rules of a language is slow: each text is compared once, and then its rank. */
function sorted(rows: readonly Row[], { textOf, sort }: SortKey, direction: 1 | -1): readonly Row[] {
  const texts = rows.map(({ cells }) => textOf(cells));
  const ranks = new Map(sort([...new Set(texts)]).map((text, rank) => [text, rank * direction]));
  const ranked = rows.map((row, at) => ({ row, rank: ranks.get(texts[at] ?? "") ?? 0 }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
}

/** Numbers of different units do not compare: those of one unit stand together, a missing one before them. */
function byValue(texts: readonly string[]): readonly string[] {
  const parts = texts.map((text) => {
    const [unit = "", value = ""] = text.split(" ");
    return { text, unit, value: value === "" ? -Infinity : Number(value) };
  });
  const compare = (a: (typeof parts)[number], b: (typeof parts)[number]) =>
    a.unit === b.unit ? a.value - b.value : a.unit < b.unit ? -1 : 1;
  return parts.sort(compare).map(({ text }) => text);
}
