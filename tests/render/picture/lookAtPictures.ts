/** What a browser finds of the words in framed pictures; each complaint names the picture and the words. */
export interface SeenPictures {
  readonly pictures: number;
  readonly words: number;
  readonly overlapping: readonly string[];
  readonly outside: readonly string[];
  /** The smallest words of any chart by the format of their picture. */
  readonly smallest: Readonly<Record<string, number>>;
}

/** Run inside a page that shows pictures at their own size: measures every line of words as it is set there. */
export function lookAtPictures(margin: number): SeenPictures {
  interface Line {
    readonly words: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const smallest: Record<string, number> = {};
  const overlapping: string[] = [];
  const outside: string[] = [];
  let words = 0;
  const lineOf = (text: SVGTextElement, format: string): Line => {
    const { left, right } = text.getBoundingClientRect();
    const matrix = text.getScreenCTM();
    const scale = matrix?.d ?? 1;
    const size = Number(text.getAttribute("font-size")) * scale;
    const baseline = Number(text.getAttribute("y")) * scale + (matrix?.f ?? 0);
    if (text.closest("g") !== null) smallest[format] = Math.min(smallest[format] ?? Infinity, size);
    return {
      words: text.textContent,
      left,
      right,
      top: baseline - 0.74 * size,
      bottom: baseline + 0.22 * size,
    };
  };
  const meet = (a: Line, b: Line) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const pictures = [...document.querySelectorAll<SVGSVGElement>("div > svg")];
  for (const svg of pictures) {
    const name = svg.parentElement?.id ?? "";
    const frame = svg.getBoundingClientRect();
    const lines = [...svg.querySelectorAll("text")].map((text) => lineOf(text, name.split(".").at(-1) ?? ""));
    words += lines.length;
    lines.forEach((line, at) => {
      const past = [
        frame.left + margin - line.left,
        line.right - frame.right + margin,
        frame.top + margin - line.top,
        line.bottom - frame.bottom + margin,
      ];
      if (past.some((distance) => distance > 0))
        outside.push(`${name}: ${line.words} ${past.map(Math.round).join(" ")}`);
      for (const other of lines.slice(at + 1))
        if (meet(line, other)) overlapping.push(`${name}: ${line.words} | ${other.words}`);
    });
  }
  return { pictures: pictures.length, words, overlapping, outside, smallest };
}
