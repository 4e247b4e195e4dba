import type { Localised } from "../../base/language.ts";

/** A word of the subject that explains itself in place. */
export interface Term {
  readonly id: string;
  /** The word as its page uses it. */
  readonly name: Localised;
  /** What it means, on the strength of the definitions in data/ and of what the sources print. */
  readonly text: Localised;
  /** Measures whose definitions the explanation rests on. */
  readonly measures: readonly string[];
}
