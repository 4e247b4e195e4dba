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
        { en: `Two columns have the name "${name}".`, zh: `有两列都名为“${name}”。` },
        { en: "Delete or rename one of the two.", zh: "删去其中一列，或为其改名。" },
      );
    }
  }
}
