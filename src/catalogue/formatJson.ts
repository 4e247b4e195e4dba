import type { Node } from "jsonc-parser";
import type { JsonDocument } from "./json.ts";

/** A document with two spaces a step and a line for each entry; undefined where it is not sound JSON. */
export function formatJson({ root, text, fault, repeatedKeys }: JsonDocument): string | undefined {
  if (!root || fault || repeatedKeys.length > 0) return undefined;
  return `${nodeText(root, text, "\n")}\n`;
}

function nodeText(node: Node, text: string, lineStart: string): string {
  const inner = `${lineStart}  `;
  const children = node.children ?? [];
  if (node.type === "array")
    return enclosed(
      "[]",
      lineStart,
      children.map((child) => nodeText(child, text, inner)),
    );
  if (node.type === "object")
    return enclosed(
      "{}",
      lineStart,
      children.map((child) => propertyText(child, text, inner)),
    );
  if (node.type === "string") return JSON.stringify(node.value);
  // Digits stay as they are written: a program's number may hold fewer of them.
  return text.slice(node.offset, node.offset + node.length);
}

function propertyText({ children: [key, value] = [] }: Node, text: string, lineStart: string): string {
  return `${JSON.stringify(key?.value)}: ${value ? nodeText(value, text, lineStart) : "null"}`;
}

function enclosed(brackets: "[]" | "{}", lineStart: string, parts: readonly string[]): string {
  if (parts.length === 0) return brackets;
  const inner = `${lineStart}  `;
  return `${brackets.charAt(0)}${inner}${parts.join(`,${inner}`)}${lineStart}${brackets.charAt(1)}`;
}
