import type { Language } from "../base/language.ts";
import type { Observation } from "../catalogue/catalogue.ts";
import type { FigureTableRow } from "./tableRows.ts";
import { tableWords } from "./tableWords.ts";

/** Does any row beside the one in use need a reason? If none does, they differ only in how exactly each was printed. */
export function needReason(rows: readonly Pick<Observation, "inUse" | "reason">[]): boolean {
  return rows.some(({ inUse, reason }) => !inUse && reason !== undefined);
}

/** The rows of a table, each reported one saying how it stands to the others of its measure and period. */
export function withAgreement(
  rows: readonly FigureTableRow[],
  language: Language,
): readonly FigureTableRow[] {
  return rows.map((row) => {
    const agreement = agreementOf(row, rows);
    return agreement === undefined ? row : { ...row, agreement: tableWords.agreement[agreement][language] };
  });
}

function agreementOf(
  row: FigureTableRow,
  rows: readonly FigureTableRow[],
): keyof typeof tableWords.agreement | undefined {
  if (row.agrees === undefined) return undefined;
  const same = rows.filter(
    ({ indicator, period, agrees }) =>
      indicator === row.indicator && period === row.period && agrees !== undefined,
  );
  if (new Set(same.map(({ row: id }) => id)).size === 1) return "alone";
  return same.every(({ agrees }) => agrees === true) ? "agree" : "disagree";
}
