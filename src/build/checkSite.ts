import type { Problem } from "../base/problem.ts";
import type { Archive } from "../catalogue/archive.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { checkCatalogue } from "../catalogue/checkCatalogue.ts";
import { decode } from "../catalogue/decode.ts";
import { sortProblems } from "../catalogue/problems.ts";
import { otherEncoding } from "../catalogue/rules/textIsUtf8.ts";
import type { SourceFile } from "../catalogue/sourceFile.ts";
import { calculations } from "../figures/calculations.ts";
import { figureSpecs } from "../figures/index.ts";
import { wordedStatements } from "../figures/wordedStatements.ts";
import { checkCaptions } from "../stories/checkCaptions.ts";
import { checkMarkup } from "../stories/checkMarkup.ts";
import { checkPhrases } from "../stories/checkPhrases.ts";
import { checkStories } from "../stories/checkStories.ts";
import { glossary } from "../stories/glossary.ts";
import { checkFigures } from "./checkFigures.ts";

export interface CheckedSite {
  /** Undefined as long as anything has a problem. */
  readonly catalogue: Catalogue | undefined;
  readonly problems: readonly Problem[];
}

/** Everything that the site is made of, checked: pure, for the pages, the build and the command alike. */
export function checkSite(files: readonly SourceFile[], archive?: Archive): CheckedSite {
  const { catalogue, provisional, problems } = checkCatalogue(files, archive);
  const stories = files.filter(({ path }) => path.endsWith(".mdx")).map(readStory);
  const all = sortProblems([
    ...problems,
    ...stories.flatMap(({ problem }) => problem ?? []),
    ...checkMarkup(stories),
    ...leaning(stories, provisional),
  ]);
  return { catalogue: all.length === 0 ? catalogue : undefined, problems: all };
}

interface StoryFile {
  readonly path: string;
  readonly text: string;
  readonly problem: Problem | undefined;
}

function readStory(file: SourceFile): StoryFile {
  const { text, encoding } = decode(file);
  return { path: file.path, text: text ?? "", problem: encoding && otherEncoding(file.path, encoding) };
}

/** What leans on the data can be held to it once every row can be read. */
function leaning(stories: readonly StoryFile[], catalogue: Catalogue | undefined): readonly Problem[] {
  if (!catalogue) return [];
  const readable = stories.filter(({ problem }) => !problem);
  const referable = {
    figures: new Set(figureSpecs.keys()),
    calculations,
    terms: new Set(glossary.keys()),
  };
  return [
    ...checkFigures(catalogue),
    ...checkCaptions(figureSpecs.values()),
    ...checkStories(readable, catalogue, referable),
    ...checkPhrases(readable, catalogue, wordedStatements),
  ];
}
