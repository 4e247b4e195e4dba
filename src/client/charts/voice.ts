import type { ChartMark } from "./marks.ts";

const inChinese = document.documentElement.lang.startsWith("zh");

/** Makes the picture a chart for arrow keys, in which no axis, label or mark speaks until a reader comes to it. */
export function hush(svg: SVGSVGElement): void {
  svg.setAttribute("role", "application");
  svg.setAttribute("aria-roledescription", inChinese ? "可用方向键浏览的图表" : "chart for arrow keys");
  for (const part of svg.querySelectorAll("*")) part.setAttribute("aria-hidden", "true");
  const all = svg.querySelector("g");
  all?.removeAttribute("aria-hidden");
  all?.setAttribute("role", "presentation");
}

/** The frame of a picture is no stop of its own any more: the marks in it are, and scroll it to where they stand. */
export function leaveToMarks(svg: SVGSVGElement): void {
  const frame = svg.closest(".drawing");
  if (frame !== document.activeElement) frame?.removeAttribute("tabindex");
}

/** Makes the mark the one where a reader enters the chart and that is heard, named by its row. */
export function readable({ shape, row }: ChartMark, marks: readonly ChartMark[]): void {
  const words = [...row.cells].map(({ textContent }) => textContent.trim()).filter(Boolean);
  shape.setAttribute("role", "img");
  shape.setAttribute("aria-label", words.join(inChinese ? "；" : "; "));
  shape.setAttribute("tabindex", "0");
  shape.removeAttribute("aria-hidden");
  for (const { shape: other } of marks) {
    if (other === shape) continue;
    other.setAttribute("tabindex", "-1");
    other.setAttribute("aria-hidden", "true");
  }
}
