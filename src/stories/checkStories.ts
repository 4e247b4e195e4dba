import { languages, otherLanguage } from "../base/language.ts";
import type { Problem } from "../base/problem.ts";
import type { BareNumber, Catalogue } from "../catalogue/catalogue.ts";
import { derive, type Calculation } from "../figures/derived.ts";
import { findBareNumerals } from "./bareNumbers.ts";
import { covers } from "./checkPhrases.ts";
import { findPhrases } from "./phrases.ts";
import { parseReferences, parseStory, placeOf, type StoryReference, type StoryText } from "./story.ts";

/** What stories may refer to, beside the catalogue. */
export interface Referable {
  readonly figures: ReadonlySet<string>;
  readonly calculations: Readonly<Record<string, Calculation>>;
  /** The terms that the glossary explains. */
  readonly terms: ReadonlySet<string>;
}

type Files = readonly { readonly path: string; readonly text: string }[];

/** Holds the prose to the data: every problem of every story. Takes all files and ignores those that are no story. */
export function checkStories(files: Files, catalogue: Catalogue, referable: Referable): readonly Problem[] {
  const stories = files.flatMap(({ path, text }) => parseStory(path, text) ?? []);
  return [
    ...stories.flatMap((story) => [...referencesExist(story, catalogue, referable)]),
    ...stories.flatMap((story) => [...numbersAreBound(story, catalogue)]),
    ...languagesAgree(stories),
    ...exceptionsAreUsed(stories, catalogue),
  ];
}

function* referencesExist(story: StoryText, catalogue: Catalogue, referable: Referable): Iterable<Problem> {
  for (const reference of parseReferences(story)) {
    if (exists(reference, catalogue, referable)) continue;
    yield {
      rule: "story-reference-exists",
      at: { file: story.file, ...placeOf(story.text, reference.offset) },
      what: {
        en: `The story refers to the ${reference.kind} "${reference.id}", which does not exist.`,
        zh: `文中引用了不存在的${kindNames[reference.kind]}“${reference.id}”。`,
      },
      fix: {
        en: "Use an id that the indicator's page shows, or restore the row that was removed.",
        zh: "改用指标页面上列出的编号，或恢复被删除的那一行。",
      },
    };
  }
}

const kindNames: Readonly<Record<StoryReference["kind"], string>> = {
  row: "数据行",
  target: "目标",
  claim: "说法",
  derived: "计算",
  figure: "图表",
  step: "图中标记",
  disagreement: "分歧",
  term: "术语",
};

function exists(
  { kind, id }: StoryReference,
  catalogue: Catalogue,
  { figures, calculations, terms }: Referable,
): boolean {
  if (kind === "figure") return figures.has(id);
  if (kind === "step")
    return [catalogue.observations, catalogue.targets, catalogue.indicators].some((list) => list.has(id));
  if (kind === "term") return terms.has(id);
  if (kind === "derived") return canDerive(id, calculations[id], catalogue);
  if (kind === "target") return catalogue.targets.has(id);
  if (kind === "claim") return catalogue.claims.has(id);
  const row = catalogue.observations.get(id);
  return kind === "row" ? row?.quantity !== undefined : row !== undefined;
}

/** A calculation exists as long as its rows do, and as long as their qualifiers leave it a direction. */
function canDerive(name: string, calculation: Calculation | undefined, catalogue: Catalogue): boolean {
  if (!calculation) return false;
  try {
    derive(name, calculation, catalogue);
    return true;
  } catch {
    return false;
  }
}

function* numbersAreBound(story: StoryText, { bareNumbers }: Catalogue): Iterable<Problem> {
  for (const { text, offset } of findBareNumerals(story)) {
    if (bareNumbers.some((exception) => covers(exception.text, { text, offset }, story.text))) continue;
    yield {
      rule: "story-number-is-bound",
      at: { file: story.file, ...placeOf(story.text, offset) },
      what: { en: `The number "${text}" is typed into the prose.`, zh: `正文里直接写了数字“${text}”。` },
      fix: {
        en: 'Bind it: <Num row="…"/>, <Num claim="…"/>, <Num target="…"/> or <Num derived="…"/>; or give the reason for an exception in data/bare-numbers.json.',
        zh: '绑定数据：<Num row="…"/>、<Num claim="…"/>、<Num target="…"/>或<Num derived="…"/>；确属例外的，在 data/bare-numbers.json 中写明理由。',
      },
    };
  }
}

/** A story needs both languages, and both must rest on the same figures and charts. */
function languagesAgree(stories: readonly StoryText[]): readonly Problem[] {
  const byName = Map.groupBy(stories, ({ story }) => story);
  return [...byName.values()].flatMap((pair) => languages.flatMap((language) => missingFrom(language, pair)));
}

function missingFrom(language: "en" | "zh", pair: readonly StoryText[]): Problem[] {
  const mine = pair.find((story) => story.language === language);
  const twin = pair.find((story) => story.language === otherLanguage(language));
  if (!twin) return [];
  if (!mine) return [missingTwin(twin)];
  const have = new Set(parseReferences(mine).map(referenceKey));
  const lacking = parseReferences(twin).filter((reference) => !have.has(referenceKey(reference)));
  const first = new Map(lacking.map((reference) => [referenceKey(reference), reference]));
  return [...first.values()].map((reference) => lackingReference(twin, mine, reference));
}

function referenceKey({ kind, id }: StoryReference): string {
  return `${kind} ${id}`;
}

function missingTwin(twin: StoryText): Problem {
  return {
    rule: "story-has-both-languages",
    at: { file: twin.file, line: 1, column: 1 },
    what: { en: "This story has no twin in the other language.", zh: "这篇报道缺少另一种语言的版本。" },
    fix: { en: "Write the other file beside it.", zh: "在同一文件夹里写出另一种语言的文件。" },
  };
}

function lackingReference(twin: StoryText, mine: StoryText, { kind, id, offset }: StoryReference): Problem {
  return {
    rule: "story-languages-agree",
    at: { file: twin.file, ...placeOf(twin.text, offset) },
    what: {
      en: `The ${kind} "${id}" is here, but not in ${mine.file}.`,
      zh: `这里引用了${kindNames[kind]}“${id}”，而 ${mine.file} 没有引用。`,
    },
    fix: {
      en: "Refer to the same figures and charts in both languages.",
      zh: "两种语言的版本必须引用相同的数据和图表。",
    },
  };
}

function exceptionsAreUsed(stories: readonly StoryText[], { bareNumbers }: Catalogue): readonly Problem[] {
  const isUsed = ({ text }: BareNumber): boolean =>
    stories.some((story) =>
      [...findBareNumerals(story), ...findPhrases(story)].some((found) => covers(text, found, story.text)),
    );
  return bareNumbers.filter((exception) => !isUsed(exception)).map(unusedException);
}

function unusedException({ text }: BareNumber): Problem {
  return {
    rule: "bare-number-is-used",
    at: { file: "data/bare-numbers.json", line: 1, column: 1 },
    what: { en: `No story types "${text}".`, zh: `没有任何报道用到例外“${text}”。` },
    fix: { en: "Remove the exception.", zh: "删除这条例外。" },
  };
}
