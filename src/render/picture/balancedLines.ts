import { breakLines } from "../../scenes/breakLines.ts";
import type { Language } from "../../base/language.ts";
import { headlineWidth } from "./headlineWidth.ts";

type Break = (width: number) => readonly string[];

/** A line of small words in lines of about one length, no wider than `width`. */
export function balancedLines(text: string, width: number, size: number): readonly string[] {
  return evened((room) => breakLines(text, room, size), width, size);
}

/** A headline in lines of about one length. Words stay whole in Chinese too, and clauses where that costs no line. */
export function headlineLines(
  text: string,
  language: Language,
  width: number,
  size: number,
): readonly string[] {
  const wrapped =
    (pieces: readonly string[]): Break =>
    (room) =>
      wrap(pieces, room, size);
  const lines = evened(wrapped(wordsOf(text, language)), width, size);
  const clauses = evened(wrapped(text.match(/[^，。；：、？！]+[，。；：、？！”]*/gu) ?? []), width, size);
  const clausesFit = clauses.length <= lines.length && clauses.every((line) => fits(line, width, size));
  return clausesFit ? clauses : lines;
}

/** The lines of about the narrowest room in which there are no more of them. */
function evened(lines: Break, width: number, size: number): readonly string[] {
  let best = lines(width);
  let [narrow, wide] = [width / 3, width];
  while (best.length > 1 && wide - narrow > size / 2) {
    const room = (narrow + wide) / 2;
    const tried = lines(room);
    const fitting = tried.length <= best.length && tried.every((line) => fits(line, width, size));
    if (fitting) [best, wide] = [tried, room];
    else narrow = room;
  }
  return best;
}

function wrap(pieces: readonly string[], width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const joined = (lines.at(-1) ?? "") + piece;
    if (lines.length > 0 && fits(joined.trimEnd(), width, size)) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

function fits(line: string, width: number, size: number): boolean {
  return headlineWidth(line, size) <= width;
}

const noStart = /^[，。、；：？！）》」』”’…%\s]|^(?:年|月|日|个|万|亿|的|了)$/;
const noEnd = /[（《「『“‘]$|[0-9]$/;

/** What may stand at the end of a line: words, with the marks, units and particles that cling to them. */
function wordsOf(text: string, language: Language): readonly string[] {
  const out: string[] = [];
  const parts = new Intl.Segmenter(language === "zh" ? "zh-Hans" : "en", { granularity: "word" });
  for (const { segment } of parts.segment(text)) {
    const last = out.at(-1);
    const clings =
      last !== undefined &&
      (language === "zh"
        ? noStart.test(segment) || noEnd.test(last)
        : !/\s$/.test(last) || /^\s/.test(segment));
    if (clings) out[out.length - 1] = last + segment;
    else out.push(segment);
  }
  return out;
}
