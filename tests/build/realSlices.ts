import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import type { SourceFile } from "../../src/catalogue/sourceFile.ts";

/** A file of the real data as text. */
export interface TextFile {
  readonly path: string;
  readonly content: string;
}

const lists = ["data/sources.json", "data/units.json", "data/places.json", "data/readings.json"];

/** The real data of one theme, as a data/ that stands by itself: small enough to be checked thousands of times. */
export function sliceOf(files: readonly SourceFile[], theme: string): readonly TextFile[] {
  const kept = files
    .filter(({ path }) => /^data\/[^/]+$/.test(path) || path.startsWith(`data/${theme}/`))
    .filter(({ path }) => !path.endsWith(".md"))
    .map(({ path, content }) => ({
      path,
      content: typeof content === "string" ? content : new TextDecoder().decode(content),
    }));
  const themed = kept.map((file) =>
    file.path === "data/themes.json"
      ? { ...file, content: entriesWith(file.content, ["id"], [theme]) }
      : file,
  );
  const alone = themed.map((file) =>
    file.path === "data/events.csv" ? { ...file, content: `${file.content.split("\n")[0] ?? ""}\n` } : file,
  );
  return withoutUnused(alone);
}

function entriesWith(text: string, keys: readonly string[], wanted: readonly string[]): string {
  const entries = JSON.parse(text) as Record<string, unknown>[];
  return list(entries.filter((entry) => keys.some((key) => wanted.includes(String(entry[key])))));
}

function list(entries: unknown): string {
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}

/** What only other themes use goes, until the check has nothing to say. */
function withoutUnused(files: readonly TextFile[]): readonly TextFile[] {
  const { problems } = checkCatalogue(files);
  const unused = problems.filter(({ rule }) => rule === "everything-is-used");
  if (unused.length === 0) return files;
  const fewer = files.map((file) => {
    if (!lists.includes(file.path)) return file;
    const lines = new Set(unused.filter(({ at }) => at.file === file.path).map(({ at }) => at.line));
    const entries = (JSON.parse(file.content) as unknown[]).filter(
      (_, index) => !lines.has(lineOfEntry(file.content, index)),
    );
    return { ...file, content: list(entries) };
  });
  return withoutUnused(fewer);
}

/** The line after the opening brace of an entry, where its id or printed words stand. */
function lineOfEntry(text: string, index: number): number {
  const starts = text.split("\n").flatMap((line, at) => (line === "  {" ? [at + 2] : []));
  return starts[index] ?? 0;
}
