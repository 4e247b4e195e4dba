/** What a browser finds of the words in all drawings that it shows; each complaint names the figure and the words. */
export interface SeenWords {
  readonly figures: number;
  readonly usualFaces: boolean;
  readonly overlapping: readonly string[];
  readonly outside: readonly string[];
  /** Words that are drawn smaller than three quarters of the reader's text size: 12 px by default. */
  readonly small: readonly string[];
  /** By how many pixels the page is wider than the screen. */
  readonly pageOverflow: number;
}

/** Run inside a page: sets the reader's text size in percent and measures the ink of every word in the drawings. */
export function lookAtWords(textSize: number): SeenWords {
  interface Ink {
    readonly words: string;
    readonly size: number;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const slack = 1;
  document.documentElement.style.fontSize = `${textSize}%`;
  const least = 0.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("This browser measures no text.");
  const usual = (text: string, width: number) => {
    context.font = "100px Arial";
    return Math.abs(context.measureText(text).width - width) < 0.5;
  };

  const inkOf = (text: SVGTextElement, scale: number): Ink => {
    const style = getComputedStyle(text);
    // Ink is given in whole pixels, so it is measured large and scaled down.
    context.font = `${style.fontWeight} 200px ${style.fontFamily}`;
    const size = Number.parseFloat(style.fontSize) * scale;
    const perUnit = size / 200;
    const words = text.textContent;
    const metrics = context.measureText(words);
    const box = text.getBoundingClientRect();
    const left = box.left - metrics.actualBoundingBoxLeft * perUnit;
    const right = box.right - (metrics.width - metrics.actualBoundingBoxRight) * perUnit;
    const matrix = text.getScreenCTM();
    const baseline = Number(text.getAttribute("y")) * scale + (matrix?.f ?? 0);
    const top = baseline - metrics.actualBoundingBoxAscent * perUnit;
    const bottom = baseline + metrics.actualBoundingBoxDescent * perUnit;
    return { words, size, left, right, top, bottom };
  };
  const meet = (a: Ink, b: Ink) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;

  const overlapping: string[] = [];
  const outside: string[] = [];
  const small: string[] = [];
  const shown = [...document.querySelectorAll<SVGSVGElement>(".drawing svg")].filter(
    (svg) => svg.getClientRects().length > 0,
  );
  for (const svg of shown) {
    const name = svg.closest(".figure")?.id ?? "";
    const frame = svg.getBoundingClientRect();
    const inks = [...svg.querySelectorAll("text")].map((text) =>
      inkOf(text, frame.width / svg.viewBox.baseVal.width),
    );
    inks.forEach((ink, at) => {
      if (
        ink.left < frame.left - slack ||
        ink.right > frame.right + slack ||
        ink.top < frame.top - slack ||
        ink.bottom > frame.bottom + slack
      )
        outside.push(
          `${name}: ${ink.words} (${[frame.left - ink.left, ink.right - frame.right, frame.top - ink.top, ink.bottom - frame.bottom].map((past) => past.toFixed(1)).join(" ")})`,
        );
      if (ink.size < least - 0.01) small.push(`${name}: ${ink.words}, ${ink.size.toFixed(1)} px`);
      for (const other of inks.slice(at + 1))
        if (meet(ink, other)) overlapping.push(`${name}: ${ink.words} | ${other.words}`);
    });
  }
  return {
    figures: shown.length,
    usualFaces: usual("0", 55.6) && usual("农", 100),
    overlapping,
    outside,
    small,
    pageOverflow: document.documentElement.scrollWidth - innerWidth,
  };
}
