import type { Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { Draft, StatementDraft } from "../draft.ts";
import { problem } from "../problem.ts";
import { printKey } from "../releasedPrints.ts";

const tables = { observation: "observations", target: "targets", claim: "claims" } as const;

/** What a release printed is not shortened since: a spreadsheet makes 62% of 62.0%, and a tenth of the precision is gone. */
export function* printedIsAsReleased({ observations, targets, claims, released }: Draft): Iterable<Problem> {
  if (!released) return;
  for (const rows of [observations, targets, claims]) {
    for (const row of rows) {
      const before = shortened(row, released.prints);
      if (before !== undefined) yield shorter(row, before, released.version);
    }
  }
}

/** The released characters of which a spreadsheet makes those of the row, where nothing else in it has changed. */
function shortened(
  { kind, row, printed }: StatementDraft,
  prints: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const before = prints.get(printKey(tables[kind], (column) => cell(row, column)));
  if (!before || before.includes(printed)) return undefined;
  return before.find((text) => plain(text) === plain(printed) && text.length > printed.length);
}

/** A number without what a spreadsheet leaves out: thousands marks, blanks, a plus, zeros at the end of decimals. */
function plain(text: string): string {
  return text
    .replace(/[,+\s]/g, "")
    .replace(/(\.\d*?)0+(?!\d)/g, "$1")
    .replace(/\.(?!\d)/g, "");
}

function shorter({ row, printed }: StatementDraft, before: string, version: string): Problem {
  return problem(
    "printed-is-as-released",
    cellPlace(row, "as_printed"),
    {
      en: `"${printed}" was "${before}" in release ${version}: a spreadsheet shortens numbers in this way.`,
      zh: `“${printed}”在 ${version} 版中为“${before}”：表格软件会这样改短数字。`,
    },
    {
      en: `Format the column as text and write ${before} again. If the source does print "${printed}", say so in note_en and note_zh.`,
      zh: `将该列设为文本格式，重新填写 ${before}。若来源确实印作“${printed}”，在 note_en 和 note_zh 中说明。`,
    },
  );
}
