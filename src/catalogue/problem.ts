import type { Localised } from "../base/language.ts";
import type { Place, Problem } from "../base/problem.ts";
import { didYouMean } from "../base/suggestion.ts";

/** A problem from its parts. */
export function problem(rule: string, at: Place, what: Localised, fix: Localised): Problem {
  return { rule, at, what, fix };
}

/** "Did you mean …?" where a candidate is near, else what to do. */
export function suggest(word: string, candidates: Iterable<string>, otherwise: Localised): Localised {
  const near = didYouMean(word, candidates);
  return near === undefined ? otherwise : { en: `Did you mean "${near}"?`, zh: `是否应为“${near}”？` };
}

/** Words in a row, as a sentence of each language lists them. */
export function wordList(words: readonly string[]): Localised {
  return { en: words.join(", "), zh: words.join("、") };
}
