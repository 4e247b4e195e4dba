import type { Problem } from "../base/problem.ts";
import type { Archive } from "./archive.ts";
import { buildDraft } from "./buildDraft.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Rule } from "./draft.ts";
import { findProblems } from "./problems.ts";
import { archiveRules, stages } from "./rules.ts";
import { settle } from "./settle.ts";
import type { SourceFile } from "./sourceFile.ts";

export interface CheckedCatalogue {
  /** Undefined as long as there is a problem. */
  readonly catalogue: Catalogue | undefined;
  readonly problems: readonly Problem[];
}

/** The catalogue that files hold, or everything that is wrong with them; with an archive, figures are compared to it. */
export function checkCatalogue(files: readonly SourceFile[], archive?: Archive): CheckedCatalogue {
  const draft = buildDraft(files);
  const inArchive = archive
    ? archiveRules.map(
        (rule): Rule =>
          (checked) =>
            rule(checked, archive),
      )
    : [];
  const problems = findProblems(draft, [...stages, { covers: "cells", rules: inArchive }]);
  return { catalogue: problems.length === 0 ? settle(draft) : undefined, problems };
}
