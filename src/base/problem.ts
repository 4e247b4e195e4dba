import type { Localised } from "./language.ts";

/** A cell or character of an editor's file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One mistake: where it stands, what is wrong, and the one thing to do about it. */
export interface Problem {
  /** The rule's name in kebab-case, as in `catalogue/rules/<rule>.ts`. */
  readonly rule: string;
  readonly at: Place;
  readonly what: Localised;
  readonly fix: Localised;
}
