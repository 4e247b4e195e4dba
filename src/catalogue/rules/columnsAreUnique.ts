import type { Problem } from "../../base/problem.ts";
import { cellPlaceAt } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

/** No column stands twice: only one of the two would be read. */
export function* columnsAreUnique({ files }: Draft): Iterable<Problem> {
  for (const { table } of files) {
    if (!table?.header) continue;
    const names = table.header.cells.map((name) => name.trim());
    for (const [index, name] of names.entries()) {
      if (name === "" || names.indexOf(name) === index) continue;
      yield problem(
        "columns-are-unique",
        cellPlaceAt(table.header, index),
        { en: `The column "${name}" stands twice.`, zh: `“${name}”列出现了两次。` },
        { en: "Keep one of the two.", zh: "请只保留其中一列。" },
      );
    }
  }
}
