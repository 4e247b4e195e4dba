import { jsonValue } from "./json.ts";
import { decode } from "./decode.ts";
import type { DraftFile } from "./draft.ts";
import { draftFile } from "./draftFile.ts";
import { formatCsv } from "./formatCsv.ts";
import { formatJson } from "./formatJson.ts";
import { isBesideData } from "./layout.ts";
import type { IndicatorOrder } from "./rowOrder.ts";
import type { SourceFile } from "./sourceFile.ts";

export interface FormattedFile {
  readonly path: string;
  /** Line feeds only, without byte order mark; undefined where the file is not UTF-8. */
  readonly before: string | undefined;
  /** Undefined where the file does not parse: nobody knows then what it means. */
  readonly after: string | undefined;
}

/** Every file of data/ that is read, as it is and as it should be laid out; no cell changes its meaning. */
export function formatFiles(files: readonly SourceFile[]): readonly FormattedFile[] {
  const drafts = files
    .filter(({ path }) => path.startsWith("data/") && !isBesideData(path))
    .map((file) => ({ file, draft: draftFile(file) }))
    .filter(({ draft }) => draft.purpose !== undefined);
  const orders = new Map(drafts.map(({ draft }) => [draft.purpose?.theme, new Map<string, number>()]));
  for (const { draft } of drafts) addIndicators(draft, orders.get(draft.purpose?.theme));
  return drafts.map(({ file, draft }) => ({
    path: file.path,
    before: decode(file).text,
    after: formatDraft(draft, orders.get(draft.purpose?.theme) ?? new Map()),
  }));
}

function formatDraft(draft: DraftFile, order: IndicatorOrder): string | undefined {
  return draft.document ? formatJson(draft.document) : formatCsv(draft, order);
}

function addIndicators({ purpose, document }: DraftFile, order: Map<string, number> | undefined): void {
  if (purpose?.kind !== "indicators" || !document?.root || document.fault) return;
  const entries = jsonValue(document.root);
  if (!Array.isArray(entries)) return;
  for (const [index, entry] of entries.entries()) if (hasId(entry)) order?.set(entry.id, index);
}

function hasId(entry: unknown): entry is { readonly id: string } {
  return entry instanceof Object && "id" in entry && typeof entry.id === "string";
}
