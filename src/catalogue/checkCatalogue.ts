import type { Problem } from "../base/problem.ts";
import type { Archive } from "./archive.ts";
import { buildDraft } from "./buildDraft.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Rule } from "./draft.ts";
import { findProblems } from "./problems.ts";
import type { Stage } from "./problems.ts";
import { archiveRules, rulesOfMeaning, stages } from "./rules.ts";
import { settle } from "./settle.ts";
import type { SourceFile } from "./sourceFile.ts";

export interface CheckedCatalogue {
  /** Undefined as long as there is a problem. */
  readonly catalogue: Catalogue | undefined;
  readonly problems: readonly Problem[];
}

export interface DraftedCatalogue extends CheckedCatalogue {
  /** Also there while rows that could all be read contradict each other: what leans on them can be looked at. */
  readonly provisional: Catalogue | undefined;
}

/** The catalogue that files hold, or everything that is wrong with them; with an archive, figures are compared to it. */
export function checkCatalogue(files: readonly SourceFile[], archive?: Archive): DraftedCatalogue {
  const draft = buildDraft(files);
  const problems = findProblems(draft, [...stages, archiveStage(archive)]);
  const provisional = problems.every(({ rule }) => rulesOfMeaning.has(rule)) ? settle(draft) : undefined;
  return { catalogue: problems.length === 0 ? provisional : undefined, provisional, problems };
}

function archiveStage(archive: Archive | undefined): Stage {
  const compared = archive
    ? archiveRules.map(
        (rule): Rule =>
          (draft) =>
            rule(draft, archive),
      )
    : [];
  return { covers: "cells", rules: compared };
}
