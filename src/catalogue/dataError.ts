import type { Language } from "../base/language.ts";
import type { Problem } from "../base/problem.ts";
import { reportText } from "./report.ts";

/** All problems of the data in one error, in the form that Astro's overlay and command line show. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly problems: readonly Problem[];
  /** The first problem's place: the overlay opens it. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number } | undefined;
  readonly hint: string | undefined;

  constructor(problems: readonly Problem[], language: Language = "en", root = "") {
    super(reportText(problems, language));
    const first = problems[0];
    this.problems = problems;
    this.loc = first && { ...first.at, file: root + first.at.file };
    this.hint = first?.fix[language];
    // Where in our code it was thrown helps nobody who edits data.
    this.stack = this.message;
  }
}
