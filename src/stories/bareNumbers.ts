import type { StoryText } from "./story.ts";

/** A numeral typed into prose, and where. */
export interface BareNumeral {
  readonly text: string;
  readonly offset: number;
}

const month = "January|February|March|April|May|June|July|August|September|October|November|December";

/** Words that are bound to a calculation; a digit is not bound by them. */
const boundWords = /(?<=<Derived\b[^>]*>)[\s\S]*?(?=<\/Derived>)/g;

/** What is not prose, or is a date: tags with their attributes, link addresses, the front matter's settings. */
const notProse = [
  /^ {2}"[^"]*": [a-z0-9-]+$/gm,
  /<[^>]*>/g,
  /\]\([^)]*\)/g,
  /^(?:theme|published|updated|data|figure|order|slug|authors):.*$/gm,
  new RegExp(`\\b\\d{1,2} (?=(?:${month})\\b)`, "g"),
  /\d{1,2}月(?:\d{1,2}日)?/g,
];

const few = "two|three|four|five|six|seven|eight|nine|ten";
// What may follow "a third" when it is a part of something; "a third plan" is a place in a row.
const partOnly = "(?=\\s*(?:[.,;:?!)]|$)|\\s+(?:of|as|more|less|again|above|below)\\b)";

const numerals = [
  /[0-9０-９]+(?:[.,，．][0-9０-９]+)*[%％]?/g,
  // Sizes and ratios in words say as much as digits do.
  /\b(?:hundreds?|thousands?|millions?|billions?|trillions?|per ?cent|percent|half|halves|(?:doubl|trebl|tripl|quadrupl)(?:e[ds]?|ing)|twice|thrice|\w+fold)\b/gi,
  new RegExp(`\\b(?:a|one)[ -](?:third|fifth|sixth|seventh|eighth|ninth|tenth)${partOnly}`, "gim"),
  new RegExp(
    `\\b(?:(?:a|one)[ -]quarter|(?:${few})[ -](?:thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths))\\b`,
    "gi",
  ),
  new RegExp(`\\b(?:${few}) times\\b`, "gi"),
  new RegExp(`\\b(?:one|${few}) (?:in|out of) (?:every )?(?:${few})\\b`, "gi"),
  /(?:[一二两三四五六七八九十百千几数]+(?:倍|成(?![为立了就本果员功长]))|[一二两三四五六七八九十百千]*[万亿]+(?=[元人户个件家条])|百分之|[一二两三四五六七八九十百几]+分之|成倍|翻倍|加倍|一半|半数|减半|翻[了]?[一两二三几]*番|过半)/g,
];

/** A year standing by itself may be typed. */
const year = /^(?:19|20)\d\d$/;

/** Every numeral in the prose of a story that no tag binds to a row; years are excepted. */
export function findBareNumerals({ text }: Pick<StoryText, "text">): readonly BareNumeral[] {
  const words = text.replace(boundWords, (match) => match.replace(/[^\d月日\n]/g, " "));
  const prose = notProse.reduce((rest, pattern) => rest.replace(pattern, blank), words);
  return numerals
    .flatMap((pattern) => [...prose.matchAll(pattern)])
    .map((match) => ({ text: match[0], offset: match.index }))
    .filter((numeral) => !year.test(numeral.text))
    .sort((a, b) => a.offset - b.offset);
}

/** Spaces in place of what is left out, so that positions stay true. */
function blank(match: string): string {
  return match.replace(/[^\n]/g, " ");
}
