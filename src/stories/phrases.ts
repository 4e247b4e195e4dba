import type { BareNumeral } from "./bareNumbers.ts";
import type { StoryText } from "./story.ts";

const count = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+";
const time = "years?|months?|weeks?|decades?|generations?";
const han = "[一二两三四五六七八九十百几半]+";

/** Words that state what rows must bear out: the greater part of something, time between two dates, a first or a fastest. */
const phrases = [
  /\b(?:most(?:ly)?|majority|minority|every other|(?:almost|nearly|practically|virtually) (?:every|all|none)|hardly any)\b/gi,
  new RegExp(`\\b(?:${count}) (?:${time})\\b`, "gi"),
  new RegExp(
    `\\b(?:an?|some|several|a few) (?:${time}) (?:later|before|earlier|after|apart|ago|on)\\b`,
    "gi",
  ),
  /\b(?:fastest|steepest|for the first time|first ever)\b/gi,
  /绝?大多数|多数|大部分|大半|几乎|十之八九|首次|第一次|最快|最陡/g,
  new RegExp(`${han}个?多?(?:年|月|周|天|代人)(?:之后|之前|之内|以后|以前|以来|后|前|间|里|内)`, "g"),
  new RegExp(`(?:早|晚|迟|相隔|头)了?(?:好|将近|近)?${han}个?(?:年|月|周|天)`, "g"),
];

/** What is no prose of the story, or is bound already: tags, what a Derived holds, the settings of the front matter. */
const bound = [
  /<Derived\b[^>]*>[\s\S]*?<\/Derived>/g,
  /<[^>]*>/g,
  /\]\([^)]*\)/g,
  /^(?:theme|published|data):.*$/gm,
  /^statements:$|^ {2}"[^"]*": [a-z0-9-]+$/gm,
];

/** Every statement of a story that is made in words and bound to no calculation. */
export function findPhrases({ text }: Pick<StoryText, "text">): readonly BareNumeral[] {
  const prose = withoutHeadPhrases(
    bound.reduce((rest, pattern) => rest.replace(pattern, blank), text),
    text,
  );
  return phrases
    .flatMap((pattern) => [...prose.matchAll(pattern)])
    .map((match) => ({ text: match[0], offset: match.index }))
    .sort((a, b) => a.offset - b.offset);
}

/** A phrase of the headline, and the statement that the front matter binds it to: there no tag can stand. */
export interface HeadPhrase {
  readonly phrase: string;
  readonly of: string;
  readonly offset: number;
}

/** What the front matter of a story binds, phrase by phrase. */
export function headPhrases({ text }: Pick<StoryText, "text">): readonly HeadPhrase[] {
  const [, head = ""] = text.split(/^---$/m);
  const start = text.indexOf(head);
  return [...head.matchAll(/^ {2}"([^"]*)": ([a-z0-9-]+)$/gm)].map(
    ({ 1: phrase = "", 2: of = "", index }) => ({ phrase, of, offset: start + index }),
  );
}

function withoutHeadPhrases(prose: string, text: string): string {
  const end = text.indexOf("\n---", 3);
  const head = headPhrases({ text }).reduce(
    (rest, { phrase }) => rest.replaceAll(phrase, blank),
    prose.slice(0, Math.max(0, end)),
  );
  return head + prose.slice(head.length);
}

/** Spaces in place of what is left out, so that positions stay true. */
function blank(match: string): string {
  return match.replace(/[^\n]/g, " ");
}
