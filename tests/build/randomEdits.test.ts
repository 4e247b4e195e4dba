import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFiles } from "../../src/build/readFiles.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { parseCsv } from "../../src/catalogue/csv.ts";
import { decode } from "../../src/catalogue/decode.ts";
import type { PublishedTable } from "../../src/downloads/csvText.ts";
import { publishedTables } from "../../src/downloads/tables.ts";
import { sliceOf } from "./realSlices.ts";
import type { TextFile } from "./realSlices.ts";

/** `EDITS_SEED=… EDITS=…` repeats or lengthens the run. */
const seed = Number(process.env["EDITS_SEED"] ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env["EDITS"] ?? 2500);

const real = await readFiles(process.cwd());
// Small themes come up more often, so that more edits are tried in the same time.
const themes = [
  "learning",
  "services",
  "welfare",
  "learning",
  "services",
  "welfare",
  "context",
  "context",
  "divide",
  "coverage",
  "commerce",
];
const slices = new Map([...new Set(themes)].map((theme) => [theme, soundSlice(theme)]));

interface Slice {
  readonly files: readonly TextFile[];
  readonly catalogue: Catalogue;
}

function soundSlice(theme: string): Slice {
  const files = sliceOf(real, theme);
  const { catalogue, problems } = checkCatalogue(files);
  if (!catalogue) throw new Error(`The slice of ${theme} is not sound: ${JSON.stringify(problems[0])}`);
  return { files, catalogue };
}

/** Characters that hands, programs and other keyboards put into files. */
const strangers = [
  ..."0123456789,.;:\"'-+=@%~ \t\n\r\0/\\[]{}<>|_eE年万亿０９，。　“”−\u00A0\u200B\uFEFF\uFFFDаΑ⾃\uD83D\uDE00",
];

interface Edit {
  readonly theme: string;
  readonly file: number;
  readonly at: number;
  readonly kind: "insert" | "delete" | "replace";
  readonly character: string;
}

const edits: fc.Arbitrary<Edit> = fc.record({
  theme: fc.constantFrom(...themes),
  file: fc.nat(1000),
  at: fc.nat(10_000_000),
  kind: fc.constantFrom("insert", "delete", "replace"),
  character: fc.oneof(
    fc.constantFrom(...strangers),
    fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
  ),
});

function edited(text: string, { at, kind, character }: Edit): string {
  const index = at % (text.length + 1);
  const put = kind === "delete" ? "" : character;
  return text.slice(0, index) + put + text.slice(index + (kind === "insert" ? 0 : 1));
}

const known = new WeakMap<Catalogue, readonly PublishedTable[]>();

/** The published tables of a catalogue; one and the same is asked for many times. */
function tablesOf(catalogue: Catalogue): readonly PublishedTable[] {
  const tables = known.get(catalogue) ?? publishedTables(catalogue);
  known.set(catalogue, tables);
  return tables;
}

type Row = Readonly<Record<string, string>>;

/** The rows of a table as they are typed, blanks at the ends of cells aside. */
function typedRows({ path, content }: TextFile): readonly Row[] {
  const { header, rows } = parseCsv(path, decode({ path, content }).text ?? "");
  const names = header?.cells.map((name) => name.trim()) ?? [];
  return rows.map(({ cells }) =>
    Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? "").trim()])),
  );
}

/** The rows of a file as they are published, in the order of the file. */
function publishedRows(path: string, catalogue: Catalogue): readonly Row[] {
  const name = path.split("/").at(-1)?.replace(".csv", "") ?? "";
  const table = tablesOf(catalogue).find((one) => one.name === name);
  return (
    table?.rows.map((cells) =>
      Object.fromEntries(table.columns.map((column, at) => [column, cells[at] ?? ""])),
    ) ?? []
  );
}

/** Columns of which the check computes every cell, so that an edit elsewhere may change them. */
const computed = [
  "id",
  "lower",
  "upper",
  "agrees",
  "outcome",
  "outcome_row",
  "recomputed",
  "recomputed_lower",
  "recomputed_upper",
  "unit",
];

const same = (column: string, a: string, b: string): boolean =>
  a === b || (column === "value" && a !== "" && b !== "" && Number(a) === Number(b));

/** Holds what is published after an accepted edit of a table to what was typed. */
function followsTable(before: TextFile, after: TextFile, was: Catalogue, is: Catalogue): void {
  const [typed, retyped] = [typedRows(before), typedRows(after)];
  const [old, fresh] = [publishedRows(before.path, was), publishedRows(before.path, is)];
  expect(retyped.length).toBe(typed.length);
  expect(fresh.length).toBe(old.length);
  for (const [at, row] of fresh.entries()) {
    for (const [column, text] of Object.entries(row)) {
      if (computed.includes(column)) continue;
      const asBefore = same(column, typed[at]?.[column] ?? "", retyped[at]?.[column] ?? "");
      const published = same(column, old[at]?.[column] ?? "", text);
      const where = `${before.path}, row ${at + 1}, ${column}: ${JSON.stringify([typed[at]?.[column], retyped[at]?.[column], old[at]?.[column], text])}`;
      expect(published, where).toBe(asBefore);
    }
  }
}

const listed = ["themes", "units", "places", "sources", "indicators", "readings", "bareNumbers"] as const;

/** Every described thing by its id, without the places at which files hold it and without what it refers to. */
function described(catalogue: Catalogue): ReadonlyMap<string, string> {
  const things = listed.flatMap((name) =>
    [...catalogue[name].values()].map((thing) => [name, thing] as const),
  );
  const plain = (thing: object) =>
    JSON.stringify({
      ...thing,
      at: undefined,
      ...("unit" in thing && thing.unit instanceof Object
        ? { unit: idOf(thing.unit), place: "place" in thing && idOf(thing.place) }
        : {}),
    });
  return new Map([
    ["dataset", JSON.stringify(catalogue.dataset)],
    ...things.map(([name, thing], at) => [`${name} ${"id" in thing ? thing.id : at}`, plain(thing)] as const),
  ]);
}

function idOf(thing: unknown): unknown {
  return thing instanceof Object && "id" in thing ? thing.id : thing;
}

/** Holds the catalogue after an accepted edit of a JSON file to what was typed. */
function followsJson(before: TextFile, after: TextFile, was: Catalogue, is: Catalogue): void {
  const entries = (file: TextFile) =>
    ([JSON.parse(decode(file).text ?? "")] as unknown[]).flat().map((entry) => JSON.stringify(entry));
  const [typed, retyped] = [entries(before), entries(after)];
  const touched = retyped.filter((entry, at) => entry !== typed[at]).length;
  const [old, fresh] = [described(was), described(is)];
  const changed = [...fresh].filter(([id, text]) => old.get(id) !== text);
  expect(changed.length, `${before.path}: ${JSON.stringify(changed)}`).toBe(touched);
}

/** Every published cell that is not computed, of all tables but that of one file. */
function elsewhere(path: string, catalogue: Catalogue): readonly string[] {
  const own = path
    .split("/")
    .at(-1)
    ?.replace(/\.(csv|json)$/, "");
  const tables = tablesOf(catalogue).filter(
    ({ name }) => !listed.some((list) => list === name) && name !== own,
  );
  return tables.flatMap(({ name, columns, rows }) =>
    rows.map((cells) =>
      [name, ...cells.filter((_, at) => !computed.includes(columns[at] ?? ""))].join("\u0000"),
    ),
  );
}

/** Tries one edit and says what came of it. */
function outcome(edit: Edit): "refused" | "the same" | "as typed" {
  const slice = slices.get(edit.theme);
  const before = slice?.files[edit.file % slice.files.length];
  if (!slice || !before) throw new Error("There is no such file.");
  const after = { ...before, content: edited(before.content, edit) };
  const { catalogue, problems } = checkCatalogue(slice.files.map((file) => (file === before ? after : file)));
  expect(catalogue === undefined).toBe(problems.length > 0);
  if (!catalogue) {
    for (const { at, what, fix } of problems)
      expect(at.line > 0 && at.column > 0 && [what, fix].every(({ en, zh }) => en !== "" && zh !== "")).toBe(
        true,
      );
    return "refused";
  }
  expect(elsewhere(before.path, catalogue)).toEqual(elsewhere(before.path, slice.catalogue));
  if (before.path.endsWith(".csv")) followsTable(before, after, slice.catalogue, catalogue);
  else followsJson(before, after, slice.catalogue, catalogue);
  return JSON.stringify([...described(catalogue), tablesOf(catalogue)]) ===
    JSON.stringify([...described(slice.catalogue), tablesOf(slice.catalogue)])
    ? "the same"
    : "as typed";
}

describe("a single character edited anywhere in the real files", () => {
  it("is refused with a place, or changes what it says and nothing else", () => {
    const counts = { refused: 0, "the same": 0, "as typed": 0 };
    fc.assert(
      fc.property(edits, (edit) => {
        counts[outcome(edit)] += 1;
      }),
      { numRuns, seed },
    );
    console.log(
      `${numRuns} random edits (seed ${seed}): ${counts.refused} refused, ${counts["as typed"]} taken over as typed, ${counts["the same"]} without a change of meaning.`,
    );
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
  }, 600_000);
});
