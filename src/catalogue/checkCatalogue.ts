import type { Problem } from "../base/problem.ts";
import type { Catalogue } from "./catalogue.ts";
import { buildDraft } from "./buildDraft.ts";
import type { Draft } from "./draft.ts";
import { findProblems } from "./problems.ts";
import { rulesByStage } from "./rules.ts";
import { settle } from "./settle.ts";
import type { SourceFile } from "./sourceFile.ts";

export interface CheckedCatalogue {
  /** Undefined as long as there is a problem. */
  readonly catalogue: Catalogue | undefined;
  readonly problems: readonly Problem[];
  /** What was read, for checks that look beyond the files. */
  readonly draft: Draft;
}

/** The catalogue that files hold, or everything that is wrong with them. */
export function checkCatalogue(files: readonly SourceFile[]): CheckedCatalogue {
  const draft = buildDraft(files);
  const problems = findProblems(draft, rulesByStage);
  return { catalogue: problems.length === 0 ? settle(draft) : undefined, problems, draft };
}
