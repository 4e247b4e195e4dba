import type { Problem } from "../../base/problem.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";
import { tableSeparator } from "./commasSeparateCells.ts";
import { placeIn } from "../textPlace.ts";

/** Quotes enclose whole cells. Told at the quote that opens or strays, because only the start of the mistake is known. */
export function* quotesMatch({ files }: Draft): Iterable<Problem> {
  for (const { table } of files) {
    // Behind another separator, quotes stand where commas do not expect them.
    if (!table?.fault || tableSeparator(table) !== undefined) continue;
    const at = placeIn(table.file, table.text, table.fault.offset);
    yield table.fault.type === "unclosed-quote"
      ? problem(
          "quotes-match",
          at,
          { en: "This quote opens a cell that no quote closes.", zh: "此引号开启了一个单元格，但没有闭合。" },
          {
            en: "In a text editor, write a quote at the end of the cell, or delete this one.",
            zh: "在文本编辑器中给单元格末尾补上引号，或删去此引号。",
          },
        )
      : problem(
          "quotes-match",
          at,
          { en: "This quote stands inside a cell.", zh: "此引号位于单元格中间。" },
          {
            en: 'In a text editor, write a quote inside a cell twice ("") and enclose the whole cell in quotes.',
            zh: '在文本编辑器中，把单元格内的引号写两次（""），并用引号括住整个单元格。',
          },
        );
  }
}
