import type { Localised } from "../base/language.ts";
import type { Draft } from "./draft.ts";

/** What `npm run new` can add. */
export const entryKinds = ["observation", "target", "claim", "event", "indicator", "source"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What an editor has answered, by field. */
export type Answers = Readonly<Record<string, string>>;

/** One question of a new entry. */
export interface EntryField {
  readonly name: string;
  readonly ask: Localised;
  readonly optional: boolean;
  /** What is taken when nothing is typed. */
  readonly propose?: (answers: Answers, draft: Draft) => string | undefined;
  /** Why an answer cannot be right; whatever else is wrong is found by the check. */
  readonly refuse?: (text: string, draft: Draft) => Localised | undefined;
}
