import type { Qualifier } from "../quantity.ts";
import { after, before, filler, justBefore, type Said, stronger, type WordsOf } from "./qualifierWords.ts";

// A Latin word starts where no Latin letter stands before it; Chinese words start anywhere.
const wordStart = "(?<![a-z](?=[a-z]))";

interface WordPattern {
  readonly said: Said;
  readonly pattern: RegExp;
}

function patterns(words: readonly WordsOf[], around: (source: string) => string): readonly WordPattern[] {
  return words.map(([said, source]) => ({ said, pattern: new RegExp(around(`(?:${source})`), "gu") }));
}

const atEnd = patterns([...before, ...justBefore], (source) => `${wordStart}${source}\\s*$`);
const anywhere = patterns(before, (source) => `${wordStart}${source}(?![a-z])`);
const behind = patterns(after, (source) => source);
const padding = new RegExp(`${wordStart}(?:${filler})$`, "u");

/** What the words before and behind a number say of it; undefined when they contradict each other. */
export function readQualifier(
  textBefore: string,
  textAfter: string,
  andMore: boolean,
): Qualifier | undefined {
  const said = [...saidAtEnd(textBefore), ...saidIn(textAfter, behind)];
  return agreed(new Set(andMore ? [...said, "more_than"] : said));
}

/** Words are taken from the end while they qualify or pad; what is left may still hold a clear phrase. */
function saidAtEnd(text: string): readonly Said[] {
  const found = longestEnding(text);
  if (found !== undefined) return [found.said, ...saidAtEnd(found.rest)];
  const padded = padding.exec(text);
  return padded === null ? saidIn(text, anywhere) : saidAtEnd(text.slice(0, padded.index));
}

function longestEnding(text: string): { readonly said: Said; readonly rest: string } | undefined {
  return atEnd
    .flatMap(({ said, pattern }) => {
      const start = text.search(pattern);
      return start < 0 ? [] : [{ said, rest: text.slice(0, start) }];
    })
    .toSorted((a, b) => a.rest.length - b.rest.length)[0];
}

// "Not more than" holds "more than": what has been read is taken out before the next words are looked for.
function saidIn(text: string, words: readonly WordPattern[]): readonly Said[] {
  const said: Said[] = [];
  words.reduce((left, word) => {
    const rest = left.replaceAll(word.pattern, " ");
    if (rest !== left) said.push(word.said);
    return rest;
  }, text);
  return said;
}

function agreed(said: ReadonlySet<Said>): Qualifier | undefined {
  const [first, second, ...more] = said;
  if (first === undefined) return "exact";
  if (second === undefined) return first;
  if (more.length > 0) return undefined;
  return stronger.find(([weak, strong]) => said.has(weak) && said.has(strong))?.[1];
}
