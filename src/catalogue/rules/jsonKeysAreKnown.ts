import type { Problem } from "../../base/problem.ts";
import type { Draft } from "../draft.ts";
import { problem, suggest } from "../problem.ts";
import { knownKeys } from "../schemas.ts";

/** No entry has a key that nothing reads: a misspelt one would drop its value in silence. */
export function* jsonKeysAreKnown({ misfits }: Draft): Iterable<Problem> {
  for (const { type, key, at } of misfits) {
    if (type !== "unknown_key") continue;
    yield problem(
      "json-keys-are-known",
      at,
      { en: `No entry here has a key "${key}".`, zh: `此处没有名为“${key}”的键。` },
      suggest(key, knownKeys, {
        en: "Delete it with its value; data/README.md lists the keys.",
        zh: "连同其值一并删去；可用的键见 data/README.md。",
      }),
    );
  }
}
