import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

/** A file of the search index, by its path in the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/**
 * The same index with the same bytes every time: the indexer lists filters and languages in another order at each run,
 * which changes the bytes of its lists and, with them, the names that it makes from those bytes. The languages that it
 * knows by other names get those by which pages say theirs, in small letters; one that is not named keeps its own.
 */
export function steadyIndex(
  files: readonly IndexFile[],
  languageNames: ReadonlyMap<string, string>,
): readonly IndexFile[] {
  const renamed = new Map<string, string>();
  const steady = files.map((file) => {
    const [, tag, old] = /^pagefind\.([^.]+)_([^._]+)\.pf_meta$/.exec(file.path) ?? [];
    if (tag === undefined) return file;
    const content = steadyMeta(file.content);
    const hash = `${tag}_${createHash("sha256").update(content).digest("hex").slice(0, 10)}`;
    renamed.set(`${tag}_${old}`, hash);
    return { path: `pagefind.${hash}.pf_meta`, content };
  });
  return steady.map((file) =>
    file.path === "pagefind-entry.json"
      ? { ...file, content: steadyEntry(file.content, renamed, languageNames) }
      : file,
  );
}

/** The list of all lists, with the languages in order under their new names, and the new names of what was renamed. */
function steadyEntry(
  content: Uint8Array,
  renamed: ReadonlyMap<string, string>,
  languageNames: ReadonlyMap<string, string>,
): Uint8Array {
  const entry = JSON.parse(new TextDecoder().decode(content)) as Entry;
  const languages = Object.entries(entry.languages)
    .map(([tag, language]): [string, object] => [
      languageNames.get(tag) ?? tag,
      { ...language, hash: renamed.get(language.hash) ?? language.hash },
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return new TextEncoder().encode(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

/** What the indexer writes before each of its lists. */
const mark = "pagefind_dcd".length;
/** Where the filters stand in a language's list, after its version, its pages and its words. */
const filters = 3;

/** A language's list with its filters in order of their bytes. */
function steadyMeta(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  const place = itemsOf(bytes, mark)[filters] ?? bytes.length;
  const starts = itemsOf(bytes, place);
  const items = starts.map((start) => bytes.subarray(start, endOf(bytes, start)));
  const [first = bytes.length, end] = [starts[0], endOf(bytes, place)];
  const sorted = items.sort((a, b) => Buffer.compare(a, b));
  return gzipSync(Buffer.concat([bytes.subarray(0, first), ...sorted, bytes.subarray(end)]), { level: 9 });
}

/** Where each item of the CBOR array (RFC 8949) at this place begins. */
function itemsOf(bytes: Uint8Array, at: number): readonly number[] {
  const { argument, next } = headOf(bytes, at);
  const starts: number[] = [];
  for (let start = next; starts.length < argument; start = endOf(bytes, start)) starts.push(start);
  return starts;
}

/** Where the CBOR item at this place ends: an array after its last item, a text after its last byte. */
function endOf(bytes: Uint8Array, at: number): number {
  const { type, argument, next } = headOf(bytes, at);
  if (type === 2 || type === 3) return next + argument;
  if (type !== 4) return next;
  const last = itemsOf(bytes, at).at(-1);
  return last === undefined ? next : endOf(bytes, last);
}

/** What kind of CBOR item stands at this place, its number or length, and where the rest of it begins. */
function headOf(bytes: Uint8Array, at: number) {
  const first = bytes[at] ?? 0;
  const short = first & 31;
  const width = short < 24 ? 0 : 2 ** (short - 24);
  const long = bytes.subarray(at + 1, at + 1 + width).reduce((sum, byte) => sum * 256 + byte, 0);
  return { type: first >> 5, argument: width === 0 ? short : long, next: at + 1 + width };
}
