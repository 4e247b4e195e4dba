import { escapeMarkup } from "../../src/render/escape.ts";
import { paletteOf } from "../../src/render/palette.ts";
import type { Mark, Scene } from "../../src/scenes/index.ts";

/**
 * The same marks as somebody would write them by hand for one light page: literal colours, marks of one colour in a
 * group, one size of text on the root; no names, no rows, no dark mode. What a drawing is weighed against.
 */
export function plainSvg({ width, height, theme, marks }: Scene): string {
  const colours = { ...paletteOf(theme, "light"), tint: paletteOf(theme, "light").accent };
  const groups = Map.groupBy(marks, ({ tone }) => tone);
  const drawn = [...groups].map(
    ([tone, own]) =>
      `<g fill="${colours[tone]}" stroke="${colours[tone]}">${own.map((mark) => plainMark(mark, colours.paper)).join("")}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="14">${hatching(marks)}${drawn.join("")}</svg>`;
}

function hatching(marks: readonly Mark[]): string {
  const hatched = marks.some((mark) => "fill" in mark && mark.fill === "hatch");
  return hatched
    ? `<pattern id="h" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M2.5 0v5" stroke="#555" stroke-width="2"/></pattern>`
    : "";
}

function plainMark(mark: Mark, paper: string): string {
  switch (mark.type) {
    case "line":
      return `<path fill="none" stroke-width="${mark.weight}"${mark.style === "solid" ? "" : ` stroke-dasharray="4 3"`} d="M${mark.points.join("L")}"/>`;
    case "area":
      return `<path opacity=".1" d="M${mark.points.join("L")}"/>`;
    case "bar":
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"${mark.fill === "hatch" ? ` fill="url(#h)"` : ""}/>`;
    case "dot":
      return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.r}"${mark.fill === "filled" ? "" : ` fill="${paper}"`}/>`;
    case "chevron":
      return `<path fill="none" d="M${mark.x} ${mark.y}l4 4-4 4"/>`;
    case "flag":
      return `<path d="M${mark.x} ${mark.y}v-${mark.height}l9 3-9 3"/>`;
    case "arrow":
      return `<path d="M${mark.x} ${mark.top}V${mark.bottom}"/>`;
    case "units":
      return `<path stroke-width="${mark.size}" stroke-dasharray="${mark.size} ${Math.round((mark.step - mark.size) * 10) / 10}" d="${mark.runs.map(({ x, y, count }) => `M${x} ${y}h${Math.round(count * mark.step)}`).join("")}"/>`;
    case "text":
      return `<text stroke="none" x="${mark.x}" y="${mark.y}"${mark.anchor === "start" ? "" : ` text-anchor="${mark.anchor}"`}${mark.bold ? ` font-weight="700"` : ""}>${escapeMarkup(mark.text)}</text>`;
  }
}
