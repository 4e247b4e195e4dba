import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Place } from "../../src/base/problem.ts";
import { cell, cellPlace, cellPlaceAt, parseCsv } from "../../src/catalogue/csv.ts";
import { decode } from "../../src/catalogue/decode.ts";

/** What stands in a text from a place on, the lines counted as an editor's program counts them. */
function textAt(text: string, { line, column }: Place): string {
  const lines = text.split("\n");
  const first = [...(lines[line - 1] ?? "")].slice(column - 1).join("");
  return [first, ...lines.slice(line)].join("\n");
}

const word = fc.string({
  unit: fc.constantFrom("a", "7", " ", ",", '"', "\n", "万", "𠮷", "é"),
  maxLength: 8,
});
const table = fc.array(fc.array(word, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });

describe("cells of a CSV file", () => {
  it("are those that were written, each at its own line and column", () => {
    fc.assert(
      fc.property(table, (cells) => {
        const text = Papa.unparse([["first", "second", "third"], ...cells], { newline: "\n" });
        const { rows, fault } = parseCsv("invented.csv", text);
        expect(fault).toBeUndefined();
        const filled = cells.filter((row) => row.some((value) => value.trim() !== ""));
        expect(rows.map((row) => row.cells)).toEqual(filled);
        for (const row of rows) {
          row.cells.forEach((value, index) => {
            const written = textAt(text, cellPlaceAt(row, index));
            const bare = written.startsWith('"') ? written.slice(1).replaceAll('""', '"') : written;
            expect(bare.startsWith(value)).toBe(true);
          });
        }
      }),
    );
  });

  it("are found by the name of their column, whatever the order of columns", () => {
    const [row] = parseCsv("invented.csv", "b,a\n 2 ,1\n").rows;
    expect(row && [cell(row, "a"), cell(row, "b"), cell(row, "c")]).toEqual(["1", "2", ""]);
    expect(row && cellPlace(row, "a")).toEqual({ file: "invented.csv", line: 2, column: 5 });
  });

  it("are the same with every kind of line break and with a byte order mark", () => {
    const plain = 'a,b\n1,"x\ny"\n2,z\n';
    for (const written of [plain.replaceAll("\n", "\r\n"), plain.replaceAll("\n", "\r"), `\uFEFF${plain}`]) {
      const bytes = new TextEncoder().encode(written);
      for (const content of [written, bytes]) {
        const { text = "" } = decode({ path: "invented.csv", content });
        const { rows } = parseCsv("invented.csv", text);
        expect(rows.map((row) => row.cells)).toEqual([
          ["1", "x\ny"],
          ["2", "z"],
        ]);
        expect(rows.map((row) => cellPlaceAt(row, 1))).toMatchObject([
          { line: 2, column: 3 },
          { line: 4, column: 3 },
        ]);
      }
    }
  });

  it("leave out empty lines and lines of commas, and keep count of them", () => {
    const { rows } = parseCsv("invented.csv", "a,b\n\n,\n1,2\n , \n");
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual([[4, ["1", "2"]]]);
  });

  it("are not read at all after a quote that nobody closes", () => {
    const { rows, fault } = parseCsv("invented.csv", 'a,b\n1,"2\n3,4\n');
    expect(rows).toEqual([]);
    expect(fault).toEqual({ type: "unclosed-quote", offset: 6 });
  });
});
