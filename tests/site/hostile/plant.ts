import { cpSync, globSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { projectRoot } from "../../../src/build/projectRoot.ts";

/** The columns of tables in which any words may stand. */
const textColumns = new Set(["note_en", "note_zh", "name_en", "name_zh", "issuer_en", "issuer_zh"]);

/** The keys of JSON files whose texts are not words but names for programs. */
const namesForPrograms = new Set([
  ...["id", "unit", "place", "measure", "date", "published", "language", "standing", "kind", "role"],
  ...[
    "read_on",
    "read_by",
    "file",
    "sha256",
    "translation_of",
    "qualifier",
    "printed",
    "version",
    "released",
  ],
  "text",
]);

/** Gives the next text to plant each time it is called, and the next that no figure could be read from. */
interface Next {
  readonly any: () => string;
  readonly numberless: () => string;
}

/** A copy of the project in which every text of the data ends with one of the texts given, in turn. */
export function plantedCopy(texts: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), "hostile-"));
  for (const part of ["data", "src", "public", "astro.config.ts", "package.json", "tsconfig.json"])
    cpSync(join(projectRoot, part), join(root, part), { recursive: true });
  symlinkSync(join(projectRoot, "node_modules"), join(root, "node_modules"));
  plant(root, { any: inTurn(texts), numberless: inTurn(texts.filter((text) => !/[\p{N}\n%$]/u.test(text))) });
  return root;
}

function inTurn(texts: readonly string[]): () => string {
  let count = 0;
  return () => texts[count++ % texts.length] ?? "";
}

function plant(root: string, next: Next): void {
  for (const file of globSync(["data/*.csv", "data/*/*.csv"], { cwd: root }).sort())
    rewrite(join(root, file), (text) => plantedTable(text, next));
  for (const file of globSync(["data/*.json", "data/!(schemas)/*.json"], { cwd: root }).sort())
    if (!file.endsWith("bare-numbers.json"))
      rewrite(join(root, file), (text) => JSON.stringify(plantedJson(JSON.parse(text), next), undefined, 2));
  for (const file of globSync("src/content/stories/*/*.mdx", { cwd: root }).sort())
    rewrite(join(root, file), (text) => plantedFront(text, next));
}

/** A story's headline and what stands under it; its prose may hold no such thing, which the check sees to. */
function plantedFront(text: string, next: Next): string {
  return text.replace(
    /^(title|standfirst): (".*")$/gm,
    (_, key: string, value: string) =>
      // JSON is YAML.
      `${key}: ${JSON.stringify(`${JSON.parse(value) as string} ${next.numberless()}`)}`,
  );
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

function plantedTable(text: string, next: Next): string {
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const rows = data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [column, plantedCell(column, cell, next)]),
    ),
  );
  return `${Papa.unparse(rows, { columns: meta.fields ?? [], newline: "\n" })}\n`;
}

function plantedCell(column: string, cell: string, next: Next): string {
  // Figures that words alone carry are looked up whole: nothing may follow them.
  if (column === "as_printed" && /^\d[^a-z]*(?:percent|yuan)?$/.test(cell))
    return `${cell} ${next.numberless()}`;
  // A paragraph is named by its number and nothing else.
  if (column === "locator" && !/^p\d+$/.test(cell)) return `${cell || "Page"} ${next.any()}`;
  return textColumns.has(column) ? `${cell || "Note"} ${next.any()}` : cell;
}

function plantedJson(value: unknown, next: Next, key = ""): unknown {
  if (typeof value === "string" && key === "url") return plantedAddress(value, next.any());
  if (typeof value === "string")
    return namesForPrograms.has(key) || value === "" ? value : `${value} ${next.any()}`;
  if (Array.isArray(value)) return value.map((each) => plantedJson(each, next, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, plantedJson(each, next, name)]),
  );
}

/** What an address may hold of a text, in turn as its path and as its fragment, without naming another host. */
function plantedAddress(address: string, text: string): string {
  const may = text.replace(/[\s"<>]/g, "");
  return `${address}${may.length % 2 === 0 ? "/" : "#"}${may}`;
}
