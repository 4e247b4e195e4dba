/** The kept copies of source documents, by file name. */
export type Archive = ReadonlyMap<string, ArchivedCopy>;

export interface ArchivedCopy {
  readonly sha256: string;
  readonly bytes: number;
  /** Its lines that are not empty, in order; the first is paragraph 1. */
  readonly paragraphs: readonly string[];
}

/** The paragraphs of a copy's text, each with its runs of white space made one space. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map(collapse)
    .filter(Boolean);
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Whether printed characters stand in a paragraph as a whole figure, or only as a part of a longer one. */
export function findPrinted(
  printed: string,
  paragraph: string,
): { readonly whole: boolean; readonly cut?: string } {
  const text = collapse(printed);
  let cut: string | undefined;
  for (let at = paragraph.indexOf(text); at >= 0; at = paragraph.indexOf(text, at + 1)) {
    const [before, after] = overhang(text, paragraph.slice(0, at), paragraph.slice(at + text.length));
    if (before === "" && after === "") return { whole: true };
    cut ??= before + text + after;
  }
  return cut === undefined ? { whole: false } : { whole: false, cut };
}

// Digits, scales and qualifiers that touch a figure belong to it: "98%" is not what "98%以上" says.
const qualifierBefore =
  /(?:超过了?|超過了?|逾|近|约|約|不足|不到|未满|未滿|突破|more than|nearly|almost|about|around|under|less than|at least|approximately) ?$/i;
const qualifierAfter = /^(?:以上|以下|左右)/;
const digitsBefore = /\d[.,]?$/;
const restAfter =
  /^(?:\.?\d|,\d{3}|[万亿萬億多余餘]|个百分点|個百分點| ?(?:million|billion|trillion|percent\w*|%))/i;

/** What of the figure stands just before and just after the characters. */
function overhang(text: string, before: string, after: string): readonly [string, string] {
  const start = /^\d/.test(text) ? digitsBefore.exec(before)?.[0] : undefined;
  const end = /\d$/.test(text) ? restAfter.exec(after)?.[0] : undefined;
  return [start ?? qualifierBefore.exec(before)?.[0] ?? "", end ?? qualifierAfter.exec(after)?.[0] ?? ""];
}

/** The numbers of the paragraphs in which printed characters stand whole. */
export function paragraphsWith(printed: string, paragraphs: readonly string[]): readonly number[] {
  return paragraphs.flatMap((paragraph, index) => (findPrinted(printed, paragraph).whole ? index + 1 : []));
}
