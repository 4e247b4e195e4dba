import type { Cells, Row } from "./rows.ts";

type Compare = (a: Row, b: Row) => number;

/** Puts rows in the order that a column asks; a minus before its name turns it round. Each order is made once. */
export function orderer(rows: readonly Row[], language: string): (sort: string) => readonly Row[] {
  const orders = new Map<string, readonly Row[]>([["", rows]]);
  const make = (sort: string): readonly Row[] => {
    const compare = comparisons(rows, language).get(sort.replace(/^-/, ""));
    return compare ? [...rows].sort(sort.startsWith("-") ? (a, b) => compare(b, a) : compare) : rows;
  };
  return (sort) => {
    const order = orders.get(sort) ?? make(sort);
    orders.set(sort, order);
    return order;
  };
}

function comparisons(rows: readonly Row[], language: string): ReadonlyMap<string, Compare> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return new Map([
    ["name", byRank(rows, ({ name }) => name, compare)],
    ["period", byRank(rows, ({ period }) => period, plainly)],
    ["value", byValue],
    ["publisher", byRank(rows, ({ publisher }) => publisher, compare)],
    ["standing", byRank(rows, ({ statement, standing }) => `${statement} ${standing}`, plainly)],
  ]);
}

/** Comparing words by the rules of a language is slow: each is compared once, and then its rank. */
function byRank(rows: readonly Row[], textOf: (cells: Cells) => string, compare: (a: string, b: string) => number): Compare {
  const texts = [...new Set(rows.map(({ cells }) => textOf(cells)))].sort(compare);
  const ranks = new Map(texts.map((text, rank) => [text, rank]));
  const rankOf = ({ cells }: Row) => ranks.get(textOf(cells)) ?? 0;
  return (a, b) => rankOf(a) - rankOf(b);
}

/** Numbers of different units do not compare: those of one unit stand together, and a missing one before them. */
function byValue({ cells: a }: Row, { cells: b }: Row): number {
  if (a.unit !== b.unit) return plainly(a.unit, b.unit);
  if (a.value === "" || b.value === "") return a.value.length - b.value.length;
  return Number(a.value) - Number(b.value);
}

function plainly(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
