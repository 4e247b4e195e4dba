/** A quote that does not open or close a cell. */
export interface QuoteFault {
  readonly type: "unclosed-quote" | "stray-quote";
  readonly offset: number;
}

export interface CsvWalk {
  /** The line on which each record begins, counted from 1. */
  readonly lines: readonly number[];
  /** The offset in the text at which each record begins. */
  readonly starts: readonly number[];
  /** The first quote that is out of place; nothing after it can be trusted. */
  readonly fault: QuoteFault | undefined;
}

/** Walks raw CSV text once and says where each record begins. */
export function walkRecords(text: string): CsvWalk {
  // Papa reports where a record ends but not where its cells begin, so the raw text is walked beside it.
  const lines: number[] = [];
  const starts: number[] = [];
  let quote = nextOf(text, '"', 0);
  for (let start = 0, line = 1; start <= text.length;) {
    lines.push(line);
    starts.push(start);
    let end = nextOf(text, "\n", start);
    if (quote < start) quote = nextOf(text, '"', start);
    if (quote < end) {
      const record = walkQuoted(text, start);
      if (typeof record !== "number") return { lines, starts, fault: record };
      end = record;
      line += linesBetween(text, start, end);
    }
    start = end + 1;
    line += 1;
  }
  return { lines, starts, fault: undefined };
}

/** The end of a record that holds quotes, or the quote that is out of place. */
function walkQuoted(text: string, start: number): number | QuoteFault {
  let offset = start;
  for (;;) {
    const end = cellEnd(text, offset);
    if (typeof end !== "number") return end;
    if (text[end] !== ",") return end;
    offset = end + 1;
  }
}

/** The offset just after a cell, where a comma, a line feed or the end of the text stands. */
export function cellEnd(text: string, start: number): number | QuoteFault {
  if (text[start] === '"') return quotedEnd(text, start);
  let end = start;
  while (end < text.length && text[end] !== "," && text[end] !== "\n") {
    if (text[end] === '"') return { type: "stray-quote", offset: end };
    end += 1;
  }
  return end;
}

function quotedEnd(text: string, start: number): number | QuoteFault {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { type: "unclosed-quote", offset: start };
  const after = text[close + 1];
  if (after === undefined || after === "," || after === "\n") return close + 1;
  // A quote just behind a separator is meant to open the next cell: this one was never closed.
  const before = close > start + 1 ? text[close - 1] : undefined;
  if (before === "," || before === "\n") return { type: "unclosed-quote", offset: start };
  return { type: "stray-quote", offset: close };
}

function nextOf(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found < 0 ? text.length : found;
}

function linesBetween(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
