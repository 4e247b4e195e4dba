import type { Localised } from "../base/language.ts";
import type { Problem } from "../base/problem.ts";
import { isWebAddress } from "../base/webAddress.ts";
import { placeOf } from "./story.ts";

/** The elements that a story may use beside Markdown; the page of a story brings one component for each. */
export const storyElements = [
  "Num",
  "Derived",
  "Figure",
  "Disagreement",
  "HowWeKnow",
  "NotSaid",
  "Steps",
  "Step",
  "Term",
] as const;

export type StoryElement = (typeof storyElements)[number];

type Files = readonly { readonly path: string; readonly text: string }[];

interface Kind {
  readonly rule: string;
  /** The first group, where there is one, is what is told of and where it stands. */
  readonly pattern: RegExp;
  readonly mayStand?: (found: string) => boolean;
  readonly what: Localised<(found: string) => string>;
  readonly fix: Localised;
}

const own = new RegExp(`^<(?:(?:${storyElements.join("|")})[\\s/>]|span lang="[A-Za-z-]+">)`);

// Code is not excepted: in what a story says none stands, and a mistake about where it ends would open a way.
const kinds: readonly Kind[] = [
  {
    rule: "story-element-is-ours",
    pattern: /<(?!\/)[^<]{0,40}/g,
    mayStand: (found) => own.test(found),
    what: {
      en: (found) => `"${firstWord(found)}" begins an element that stories do not have.`,
      zh: (found) => `“${firstWord(found)}”不是报道可用的标签。`,
    },
    fix: {
      en: `Use Markdown and ${storyElements.join(", ")} or <span lang="…"> alone; write the sign itself as a word.`,
      zh: `只用 Markdown 和 ${storyElements.join("、")}、<span lang="…">；符号本身改用文字表达。`,
    },
  },
  {
    rule: "story-element-is-ours",
    pattern: /!\[/g,
    what: {
      en: () => `"![" begins a picture that is not drawn from the data.`,
      zh: () => `“![”引入的图片不是由数据画出的。`,
    },
    fix: { en: 'Use <Figure id="…" />, or write a link.', zh: '改用 <Figure id="…" />，或写成链接。' },
  },
  {
    rule: "story-is-no-program",
    pattern: /\{[^{}\n]{0,40}\}?|\}/g,
    what: {
      en: (found) => `"${found}" would be run as a program.`,
      zh: (found) => `“${found}”会被当作程序运行。`,
    },
    fix: {
      en: "Delete the braces; an attribute takes a text in straight quotes.",
      zh: "删去花括号；属性的值写成用半角直引号括住的文本。",
    },
  },
  {
    rule: "story-is-no-program",
    pattern: /^\s*((?:import|export)(?![\w-]).{0,40})/gm,
    what: {
      en: (found) => `A line that begins "${found}" would be run as a program.`,
      zh: (found) => `以“${found}”开头的一行会被当作程序运行。`,
    },
    fix: {
      en: "Delete it: a story imports nothing. Begin a sentence with another word.",
      zh: "删去：报道无须导入任何内容。若是句子，换一个词开头。",
    },
  },
  {
    rule: "story-link-leads-to-a-page",
    pattern: /\](?:\(|:)\s*([^\s)]*)/g,
    mayStand: (address) => isWebAddress(address) || isOfSite(address),
    what: {
      en: (address) => `The address "${address}" of a link leads to no page.`,
      zh: (address) => `链接地址“${address}”不指向网页。`,
    },
    fix: {
      en: "Write an address that begins with https:// or http://, one of this site such as ../services/ or /en/data/, or a part of the page such as #sources.",
      zh: "写以 https:// 或 http:// 开头的网址、本站地址（如 ../services/ 或 /zh/data/），或本页的一处（如 #sources）。",
    },
  },
];

/** Holds stories to words, links and our own elements: whatever else MDX can do would act in the reader's browser or in the build. */
export function checkMarkup(stories: Files): readonly Problem[] {
  return stories.flatMap((story) => kinds.flatMap((kind) => problemsOf(kind, story)));
}

function problemsOf({ rule, pattern, mayStand, what, fix }: Kind, { path, text }: Files[number]): Problem[] {
  const front = /^---[\s\S]*?\n---/.exec(text)?.[0].length ?? 0;
  const found = [...text.matchAll(pattern)].map((match) => {
    const words = match[1] ?? match[0];
    return { words, offset: match.index + match[0].length - words.length };
  });
  return found
    .filter(({ words, offset }) => offset >= front && !mayStand?.(words))
    .map(({ words, offset }) => ({
      rule,
      at: { file: path, ...placeOf(text, offset) },
      what: { en: what.en(words), zh: what.zh(words) },
      fix,
    }));
}

/** Does an address lead to a page of this site? Two slashes would lead to another, and so may a sign in other words. */
function isOfSite(address: string): boolean {
  return /^(?:#|\/(?![/\\])|(?:\.\.?\/)+(?![/\\]))[^\\&:]*$/.test(address);
}

function firstWord(found: string): string {
  return /^<[^\s<>]*/.exec(found)?.[0] ?? found;
}
