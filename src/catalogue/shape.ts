import type { z } from "zod";
import type { Place } from "../base/problem.ts";
import { jsonKeyPlace, jsonPlace } from "./json.ts";
import type { JsonDocument, JsonPath } from "./json.ts";

/** A way in which a JSON value does not have its shape; told in words by rules. */
export interface Misfit {
  readonly type: "unknown_key" | "missing" | "wrong_type" | "not_in_list" | "wrong_form";
  /** The key that is meant: the last named step of the path. */
  readonly key: string;
  /** `en` and `zh` are missing as translations, other keys as keys. */
  readonly at: Place;
  /** The line on which the entry begins that has the key or lacks it. */
  readonly owner: number;
  /** What stands there, as JSON. */
  readonly found: string;
  /** The type or the words that were expected, if that is what is wrong. */
  readonly expected: readonly string[];
}

/** The value of one schema, or where and how the JSON at a path differs from it. */
export function readShape<T>(
  schema: z.ZodType<T>,
  document: JsonDocument,
  value: unknown,
  path: JsonPath,
):
  | { readonly value: T; readonly misfits?: undefined }
  | { readonly value?: undefined; readonly misfits: readonly Misfit[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data };
  return { misfits: result.error.issues.flatMap((issue) => misfitsOf(document, value, path, issue)) };
}

function misfitsOf(
  document: JsonDocument,
  root: unknown,
  base: JsonPath,
  issue: z.core.$ZodIssue,
): readonly Misfit[] {
  const inner = issue.path.filter((step) => typeof step !== "symbol");
  const path = [...base, ...inner];
  const found = inner.reduce<unknown>(step, root);
  const at = jsonPlace(document, path);
  const common = {
    key: lastName(path),
    at,
    owner: at.line,
    found: JSON.stringify(found) ?? "",
    expected: [],
  };
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      ...common,
      type: "unknown_key",
      key,
      at: jsonKeyPlace(document, path, key),
    }));
  }
  if (found === undefined) return [{ ...common, type: "missing" }];
  if (issue.code === "invalid_type") return [{ ...common, type: "wrong_type", expected: [issue.expected] }];
  if (issue.code === "invalid_value")
    return [{ ...common, type: "not_in_list", expected: issue.values.map(String) }];
  return [{ ...common, type: "wrong_form" }];
}

function step(value: unknown, key: string | number): unknown {
  return value instanceof Object && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}

function lastName(path: JsonPath): string {
  return String(path.findLast((part) => typeof part === "string") ?? "");
}
