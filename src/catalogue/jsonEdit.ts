import type { JsonDocument } from "./json.ts";

/** A document's text with one string of its outermost object replaced; the rest stays to the letter. */
export function withString({ root, text }: JsonDocument, key: string, value: string): string {
  const property = root?.children?.find(({ children }) => children?.[0]?.value === key);
  const node = property?.children?.[1];
  if (node?.type !== "string") throw new Error(`There is no text "${key}" to replace.`);
  return text.slice(0, node.offset) + JSON.stringify(value) + text.slice(node.offset + node.length);
}

/** A list's text with one entry more at its end; the rest stays to the letter. */
export function withEntry({ root, text }: JsonDocument, entry: unknown): string {
  if (root?.type !== "array") throw new Error("There is no list to add to.");
  const last = root.children?.at(-1);
  const at = last ? last.offset + last.length : root.offset + 1;
  const added = JSON.stringify(entry, undefined, 2).replaceAll("\n", "\n  ");
  return `${text.slice(0, at)}${last ? "," : ""}\n  ${added}${last ? "" : "\n"}${text.slice(at).replace(/^\s*(?=\]\s*$)/, last ? "\n" : "")}`;
}
