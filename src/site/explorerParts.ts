import type { Language } from "../base/language.ts";
import { pageAddress } from "./addresses.ts";
import { countFromEnvironment } from "./countFromEnvironment.ts";

/** How many statements one page of the explorer holds: as many as a browser lays out without a pause that is felt. */
const rowsAPart = countFromEnvironment("ROWS_A_PART", 1000, 1);

/** Some of all statements that stand on one page of the explorer; the first page is the explorer itself. */
export interface Part<Statement> {
  /** From 1 on. */
  readonly number: number;
  readonly statements: readonly Statement[];
  /** The places of its first and its last statement among all, from 1 on. */
  readonly from: number;
  readonly to: number;
}

/** The pages on which the explorer's table stands, in its order; one at least. */
export function partsOf<Statement>(all: readonly Statement[], size = rowsAPart): readonly Part<Statement>[] {
  const count = Math.max(1, Math.ceil(all.length / size));
  return Array.from({ length: count }, (_, at) => {
    const statements = all.slice(at * size, (at + 1) * size);
    return { number: at + 1, statements, from: at * size + 1, to: at * size + statements.length };
  });
}

/** The address of a part. */
export function partAddress(language: Language, number: number): string {
  return number === 1 ? pageAddress(language, "explore") : pageAddress(language, "explore", String(number));
}
