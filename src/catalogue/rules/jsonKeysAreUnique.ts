import type { Problem } from "../../base/problem.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

/** No key stands twice in one object: only the last one would be read. */
export function* jsonKeysAreUnique({ files }: Draft): Iterable<Problem> {
  for (const { document } of files) {
    for (const { key, at } of document?.fault ? [] : (document?.repeatedKeys ?? [])) {
      yield problem(
        "json-keys-are-unique",
        at,
        { en: `The key "${key}" stands a second time in this entry.`, zh: `此条目中键“${key}”重复出现。` },
        { en: "Delete one of the two, with its value.", zh: "删去其中一个及其值。" },
      );
    }
  }
}
