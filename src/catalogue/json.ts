import { parseTree } from "jsonc-parser";
import type { Node, ParseError } from "jsonc-parser";
import type { Place } from "../base/problem.ts";
import { lineStarts, placeAmong } from "./textPlace.ts";

export type JsonPath = readonly (string | number)[];

export interface JsonDocument {
  readonly file: string;
  readonly text: string;
  readonly root: Node | undefined;
  /** Where each line of the text begins. */
  readonly starts: readonly number[];
  /** The first place where the text is not JSON; the rest is not reported, because it follows from it. */
  readonly fault: { readonly code: number; readonly at: Place } | undefined;
  /** Every key that stands a second time in one object. */
  readonly repeatedKeys: readonly { readonly key: string; readonly at: Place }[];
}

/** A JSON text read strictly: no comments, no trailing commas, nothing after the value. */
export function parseJson(file: string, text: string): JsonDocument {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  const starts = lineStarts(text);
  const at = (offset: number): Place => placeAmong(file, text, starts, offset);
  const fault = first && { code: first.error, at: at(first.offset) };
  const repeatedKeys = root
    ? repeated(root).map((key) => ({ key: String(key.value), at: at(key.offset) }))
    : [];
  return { file, text, root, starts, fault, repeatedKeys };
}

function repeated(node: Node): readonly Node[] {
  const children = node.children ?? [];
  const keys = node.type === "object" ? children.flatMap((property) => property.children?.[0] ?? []) : [];
  const seen = new Set<unknown>();
  const again = keys.filter(({ value }) => seen.has(value) || !seen.add(value));
  return [...again, ...children.flatMap(repeated)];
}

/** The plain value of a node. Keys such as `__proto__` stay keys. */
export function jsonValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(jsonValue);
  if (node.type !== "object") return node.value;
  return Object.fromEntries((node.children ?? []).map(propertyPair));
}

function propertyPair({ children = [] }: Node): [string, unknown] {
  const [key, value] = children;
  return [String(key?.value), value ? jsonValue(value) : undefined];
}

/** Every text of a document that is a value, with the key under which it stands and its place. */
export function* jsonTexts(document: JsonDocument): Iterable<{ key: string; text: string; at: () => Place }> {
  const { root } = document;
  const open: { readonly node: Node; readonly key: string }[] = root ? [{ node: root, key: "" }] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, key } = next;
    if (node.type === "string") yield { key, text: String(node.value), at: () => placeOf(document, node) };
    if (node.type === "array") open.push(...(node.children ?? []).map((item) => ({ node: item, key })));
    if (node.type === "object") open.push(...(node.children ?? []).flatMap(keyAndValue));
  }
}

function keyAndValue({
  children: [key, value] = [],
}: Node): readonly { readonly node: Node; readonly key: string }[] {
  return value ? [{ node: value, key: String(key?.value) }] : [];
}

/** Where the value at a path begins; where its nearest parent begins if it is not there. */
export function jsonPlace(document: JsonDocument, path: JsonPath): Place {
  let node = document.root;
  for (const step of path) {
    const next = node && child(node, step);
    if (!next) break;
    node = next;
  }
  return placeOf(document, node);
}

/** Where a node begins; the beginning of the text where there is none. */
function placeOf({ file, text, starts }: JsonDocument, node: Node | undefined): Place {
  return placeAmong(file, text, starts, node?.offset ?? 0);
}

/** Where a key of the object at a path is written. */
export function jsonKeyPlace(document: JsonDocument, path: JsonPath, key: string): Place {
  let node = document.root;
  for (const step of path) node = node && child(node, step);
  const found = node?.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[0];
  return found ? placeOf(document, found) : jsonPlace(document, path);
}

function child(node: Node, step: string | number): Node | undefined {
  if (typeof step === "number") return node.type === "array" ? node.children?.[step] : undefined;
  return node.children?.find(({ children }) => children?.[0]?.value === step)?.children?.[1];
}
