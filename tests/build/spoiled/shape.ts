import { accepted, claims, harmless, observations, refused, replaced, sound } from "./spoil.ts";

const text = sound(observations);
const [header = "", ...rows] = text.trimEnd().split("\n");
const table = (lines: readonly string[]): string => `${lines.join("\n")}\n`;
const columns = header.split(",");
const withoutQuotes = table([header, ...rows.filter((row) => !row.includes('"'))]);
const swapped = (line: string) => line.split(",").toReversed().join(",");

/** What a program or a hand may do to the rows and columns of a table. */
export const spoiledShape = [
  refused("semicolons", observations, text.replace(/,(?! too|000)/g, ";"), [1, 1]),
  refused("tabs", observations, text.replace(/,(?! too|000)/g, "\t"), [1, 1]),
  refused("vertical bars", observations, text.replace(/,(?! too|000)/g, "|"), [1, 1]),
  refused(
    "full-width commas in the header",
    observations,
    text.replace(header, header.replaceAll(",", "，")),
    [1, 1],
  ),
  refused(
    "semicolons below a header with commas",
    observations,
    table([header, ...rows.map((row) => row.replaceAll(/,(?! too|000)/g, ";"))]),
    [5, 31],
  ),
  refused("a quote that is never closed", observations, text.replace('villages",', "villages,"), '"about 50'),
  refused("a quote that is never closed, at the end", observations, `${text}"far`, [8, 1]),
  refused("a quote inside a cell", observations, text.replace("less than 70%", 'less "than" 70%'), '"than"'),
  refused("a quote after the end of a cell", observations, text.replace('villages",', 'villages"s,'), '"s,'),
  accepted(
    "quotes around every cell",
    observations,
    table(
      text
        .trimEnd()
        .split("\n")
        .map((line) =>
          line.includes('"')
            ? line
            : line
                .split(",")
                .map((cell) => `"${cell}"`)
                .join(","),
        ),
    ),
  ),
  harmless("a quoted cell that needs none", observations, "6万个村", '"6万个村"'),
  accepted(
    "rows of commas only",
    observations,
    text.replace("\nfar-villages,2020", "\n,,,,,,,,,,,\nfar-villages,2020"),
  ),
  accepted("rows of commas and blanks only", observations, `${text} , ,\n`),
  accepted("trailing empty columns", observations, text.replaceAll("\n", ",,,\n")),
  accepted(
    "trailing empty cells in rows alone",
    observations,
    table([header, ...rows.map((row) => `${row},,`)]),
  ),
  replaced(
    "a row that is too short",
    observations,
    "far-office-2020,,no,reported,universe,Hamlets are counted too.,含自然村。",
    "far-office-2020",
    [7, 36],
  ),
  replaced("a row that is too long", observations, "98%以上,", "98%以上,extra,", [3, 85]),
  replaced(
    "a note whose comma is not quoted",
    observations,
    "Hamlets are counted too.",
    "Hamlets, too.",
    "含自然村。",
  ),
  replaced("a figure whose comma is not quoted", observations, '"48,000"', "48,000", [6, 71]),
  accepted(
    "columns in another order",
    observations,
    table(
      withoutQuotes === text
        ? []
        : [swapped(header), ...rows.map((row) => (row.includes('"') ? quotedSwap(row) : swapped(row)))],
    ),
  ),
  refused("no header", observations, table(rows), [1, 1]),
  refused("a header only of commas", observations, table([",".repeat(11), ...rows]), [2, 1]),
  ...columns.map((name) => refused(`a missing column: ${name}`, observations, dropColumn(name), [1, 1])),
  replaced("an empty name", observations, ",locator,", ",,", [1, 1]),
  replaced("a name twice", observations, ",locator,", ",source,", [1, 52], 2),
  replaced("a renamed column", observations, "as_printed", "printed"),
  replaced("a column in capitals", observations, "as_printed", "As_Printed"),
  replaced("a column with a blank", observations, "as_printed", "as printed"),
  replaced("a full-width column", observations, "as_printed", "ａｓ＿ｐｒｉｎｔｅｄ"),
  replaced("a translated column", observations, "value", "数值", "数值"),
  harmless("blanks around a name", observations, ",value,", ", value ,"),
  refused(
    "a stranger among the columns",
    observations,
    text.replace("note_zh", "note_zh,colour").replaceAll(/(?<=.)\n(?!far-villages-online,2019)/g, ",red\n"),
    "colour",
  ),
  replaced("__proto__ as a column", observations, "locator", "__proto__"),
  replaced("constructor as a column", observations, "locator", "constructor"),
  refused("a title above the header", observations, `Villages of Far Land,,,,,,,,,,,\n${text}`, [1, 1]),
  refused(
    "a title and an empty line above the header",
    observations,
    `Villages of Far Land\n\n${text}`,
    [1, 1],
  ),
  refused("a table with a second header below", observations, `${text}${header}\n`, [8, 1], 8),
  refused("the rows of another table", claims, text, [1, 1]),
  refused("a row twice", observations, `${text}${rows[0] ?? ""}\n`, [8, 1]),
  refused("an address above", observations, `sep=,\n${text}`, [1, 1]),
];

function dropColumn(name: string): string {
  const at = columns.indexOf(name);
  const without = (cells: readonly string[]) => cells.toSpliced(at, 1).join(",");
  return table([without(columns), ...rows.map((row) => without(cellsOf(row)))]);
}

function cellsOf(row: string): readonly string[] {
  return row.match(/"[^"]*"|[^,]+|(?<=,)(?=,|$)/g) ?? [];
}

function quotedSwap(row: string): string {
  return cellsOf(row).toReversed().join(",");
}
