import type { z } from "zod";
import type { JsonEntry, Listing } from "./draft.ts";
import { jsonPlace, jsonValue } from "./json.ts";
import type { JsonDocument } from "./json.ts";
import { readShape } from "./shape.ts";
import type { Misfit } from "./shape.ts";

/** A JSON file read by its schema, and where it does not fit. */
export interface ListPart<T> {
  readonly entries: readonly JsonEntry<T>[];
  readonly ids: readonly string[];
  readonly misfits: readonly Misfit[];
  readonly complete: boolean;
}

/** The entries of a document that must be an array, each by itself: one that misfits leaves the others standing. */
export function readList<T>(
  schema: z.ZodType<T>,
  document: JsonDocument,
  theme: string | undefined,
): ListPart<T> {
  // Of a key that stands twice the wrong one would be read.
  const sound = !document.fault && document.repeatedKeys.length === 0;
  const items = document.root && sound ? jsonValue(document.root) : undefined;
  if (!Array.isArray(items)) return { entries: [], ids: [], misfits: notAnArray(document), complete: false };
  const parts = items.map((item: unknown, index) => readEntry(schema, document, item, [index], theme));
  return {
    entries: parts.flatMap(({ entry }) => entry ?? []),
    ids: items.flatMap(idOf),
    misfits: parts.flatMap(({ misfits }) => misfits),
    complete: true,
  };
}

/** The one entry that a document is. */
export function readEntry<T>(
  schema: z.ZodType<T>,
  document: JsonDocument,
  item: unknown,
  path: readonly (string | number)[],
  theme: string | undefined,
): { readonly entry: JsonEntry<T> | undefined; readonly misfits: readonly Misfit[] } {
  const read = readShape(schema, document, item, path);
  if (read.misfits) return { entry: undefined, misfits: read.misfits };
  return { entry: { value: read.value, document, path, theme }, misfits: [] };
}

function notAnArray(document: JsonDocument): readonly Misfit[] {
  if (document.fault || !document.root || document.root.type === "array") return [];
  const at = jsonPlace(document, []);
  return [
    { type: "wrong_type", key: "", at, owner: at.line, found: document.root.type, expected: ["array"] },
  ];
}

function idOf(item: unknown): readonly string[] {
  return item instanceof Object && "id" in item && typeof item.id === "string" ? [item.id] : [];
}

/** The parts of one kind put together, in the order given. */
export function listing<T>(parts: readonly ListPart<T>[], keyOf: (value: T) => string): Listing<T> {
  const entries = parts.flatMap((part) => part.entries);
  const byId = new Map<string, JsonEntry<T>>();
  for (const entry of entries) if (!byId.has(keyOf(entry.value))) byId.set(keyOf(entry.value), entry);
  const ids = new Set([...byId.keys(), ...parts.flatMap((part) => part.ids)]);
  return { entries, byId, ids, complete: parts.length > 0 && parts.every(({ complete }) => complete) };
}
