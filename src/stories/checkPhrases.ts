import type { Problem } from "../base/problem.ts";
import type { BareNumber, Catalogue } from "../catalogue/catalogue.ts";
import type { Worded } from "../figures/worded.ts";
import { findPhrases, headPhrases } from "./phrases.ts";
import { parseStory, placeOf, type StoryText } from "./story.ts";

type Statements = Readonly<Record<string, Worded>>;
type Files = readonly { readonly path: string; readonly text: string }[];

/** Holds what stories say in words, such as "most" or "five years later", to named calculations: every problem. */
export function checkPhrases(files: Files, catalogue: Catalogue, statements: Statements): readonly Problem[] {
  const stories = files.flatMap(({ path, text }) => parseStory(path, text) ?? []);
  const failing = new Set(Object.keys(statements).filter((name) => !holds(statements[name], catalogue)));
  return [
    ...stories.flatMap((story) => phrasesAreBound(story, catalogue.bareNumbers)),
    ...stories.flatMap((story) => namesHold(story, statements, failing)),
  ];
}

function holds(statement: Worded | undefined, catalogue: Catalogue): boolean {
  try {
    return statement?.(catalogue) ?? false;
  } catch {
    return false;
  }
}

function phrasesAreBound(story: StoryText, exceptions: readonly BareNumber[]): readonly Problem[] {
  return findPhrases(story)
    .filter((phrase) => !exceptions.some(({ text }) => covers(text, phrase, story.text)))
    .map(({ text, offset }) => ({
      rule: "story-statement-is-bound",
      at: { file: story.file, ...placeOf(story.text, offset) },
      what: {
        en: `The words "${text}" state something that no calculation is named for.`,
        zh: `“${text}”说的是可以核算的事，却没有指明是哪一项计算。`,
      },
      fix: {
        en: 'Bind them: <Derived of="…">…</Derived>, in the front matter under "statements"; or give the reason for an exception in data/bare-numbers.json.',
        zh: '绑定计算：<Derived of="…">…</Derived>，标题和导语写在文件开头的 statements 下；确属例外的，在 data/bare-numbers.json 中写明理由。',
      },
    }));
}

/** Does the phrase stand inside the words of an exception? */
export function covers(
  exception: string,
  { text, offset }: { readonly text: string; readonly offset: number },
  prose: string,
): boolean {
  const from = Math.max(0, offset + text.length - exception.length);
  const at = prose.indexOf(exception, from);
  return at >= 0 && at <= offset && at + exception.length >= offset + text.length;
}

interface Naming {
  readonly of: string;
  readonly offset: number;
}

/** Every statement that a story names, in its text and in its front matter, and where. */
export function namesIn(story: Pick<StoryText, "text">): readonly Naming[] {
  const inText = [...story.text.matchAll(/<Derived of="([^"]*)">/g)].map(({ 1: of = "", index }) => ({
    of,
    offset: index,
  }));
  return [...inText, ...headPhrases(story)];
}

function namesHold(
  story: StoryText,
  statements: Statements,
  failing: ReadonlySet<string>,
): readonly Problem[] {
  return namesIn(story).flatMap(({ of, offset }) => {
    const at = { file: story.file, ...placeOf(story.text, offset) };
    if (!statements[of]) return [unknownName(of, at)];
    return failing.has(of) ? [noLongerHolds(of, at)] : [];
  });
}

function unknownName(name: string, at: Problem["at"]): Problem {
  return {
    rule: "story-statement-exists",
    at,
    what: { en: `There is no statement named "${name}".`, zh: `没有名为“${name}”的陈述。` },
    fix: {
      en: "Name one of src/figures/wordedStatements, or add it there.",
      zh: "改用 src/figures/wordedStatements 中已有的名称，或在那里添加。",
    },
  };
}

function noLongerHolds(name: string, at: Problem["at"]): Problem {
  return {
    rule: "story-statement-holds",
    at,
    what: {
      en: `The rows do not bear out the statement "${name}" that these words make.`,
      zh: `按数据行核算，这里的陈述“${name}”不成立。`,
    },
    fix: { en: "Say what the rows say now, or mend the row.", zh: "按数据行改写这句话，或更正数据行。" },
  };
}
