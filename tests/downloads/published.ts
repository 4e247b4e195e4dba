import { readFiles } from "../../src/build/readFiles.ts";
import { projectRoot } from "../../src/build/projectRoot.ts";
import type { Catalogue, Claim, Observation, Target } from "../../src/catalogue/catalogue.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { dataFiles } from "../../src/downloads/dataFiles.ts";
import type { DataFile } from "../../src/downloads/dataFile.ts";

export const root = "https://the-last-mile.example/";

const files = await readFiles(projectRoot);

/** The settled data of the project. */
export const catalogue: Catalogue = settled();

function settled(): Catalogue {
  const { catalogue: found } = checkCatalogue(files);
  if (!found) throw new Error("The data has a problem.");
  return found;
}

/** Every published file by its path. */
export const published: ReadonlyMap<string, DataFile> = new Map(
  (await dataFiles(catalogue, root, [])).map((file) => [file.path, file]),
);

/** The bytes of a published file; fails where there is none. */
export function bytesOf(path: string): Uint8Array {
  const file = published.get(path);
  if (!file) throw new Error(`${path} is not published.`);
  return file.bytes;
}

/** The text of a published file; bytes that are not UTF-8 fail, and a byte-order mark stays visible. */
export function textOf(path: string): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytesOf(path));
}

export type Statement = Observation | Target | Claim;

/** What must come back from every format, whatever wrote it. */
export interface Told {
  readonly id: string;
  readonly indicator: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: string | null;
  readonly as_printed: string | null;
  readonly source: string;
  readonly note_en: string | null;
  readonly note_zh: string | null;
}

/** A statement as the catalogue has it. */
function told(statement: Statement): Told {
  const { id, indicator, quantity, interval, printed, source, note } = statement;
  return {
    id,
    indicator: indicator.id,
    value: quantity?.value ?? null,
    lower: finite(interval?.low),
    upper: finite(interval?.high),
    qualifier: quantity?.qualifier ?? null,
    as_printed: printed === "" ? null : printed,
    source: source.id,
    note_en: note?.en ?? null,
    note_zh: note?.zh ?? null,
  };
}

function finite(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}

/** A row as some format gave it back, with its cells as text, numbers or nothing. */
export function read(row: Readonly<Record<string, unknown>>): Told {
  const text = (name: string) =>
    row[name] === undefined || row[name] === null || row[name] === "" ? null : String(row[name]);
  const number = (name: string) => (text(name) === null ? null : Number(text(name)));
  return {
    id: text("id") ?? "",
    indicator: text("indicator") ?? "",
    value: number("value"),
    lower: number("lower"),
    upper: number("upper"),
    qualifier: text("qualifier"),
    as_printed: text("as_printed"),
    source: text("source") ?? "",
    note_en: text("note_en"),
    note_zh: text("note_zh"),
  };
}

/** The three tables of statements, each with what the catalogue holds. */
export const statementTables = [
  { table: "observations", expected: [...catalogue.observations.values()].map(told) },
  { table: "targets", expected: [...catalogue.targets.values()].map(told) },
  { table: "claims", expected: [...catalogue.claims.values()].map(told) },
] as const;

/** How many statements there are. */
export const count = statementTables.reduce((sum, { expected }) => sum + expected.length, 0);
