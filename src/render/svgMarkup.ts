import type { Mark, Scene, Tone } from "../scenes/scene.ts";
import { escapeMarkup } from "./escape.ts";
import { gatherLines } from "./gatherLines.ts";
import { linesMarkup, markMarkup, type MarkContext } from "./markMarkup.ts";
import type { Skin } from "./skin.ts";

/** How the picture is named: by ids of elements on the page, by words of its own, or not at all beside a text that says it. */
export type PictureNames =
  | { readonly labelledBy: string; readonly describedBy?: string; readonly scope?: string }
  | { readonly title: string; readonly description: string; readonly scope?: string }
  | { readonly hidden: true; readonly scope?: string };

/** The scene as one SVG element. `scope` sets its ids apart where a page shows the same scene twice. */
export function svgMarkup(scene: Scene, skin: Skin, names: PictureNames): string {
  const { width, height, theme } = scene;
  const prefix = names.scope === undefined ? scene.id : `${names.scope}-${scene.id}`;
  const [naming, inner] = nameMarkup(names, prefix);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${skin.root(theme)} ${naming}>`;
  // Words beside the picture speak for it: some readers would go on to spell out every label inside.
  const marks = "labelledBy" in names ? hushed(scene, skin, prefix) : sceneMarkup(scene, skin, prefix);
  return `${open}${inner}${marks}</svg>`;
}

function hushed(scene: Scene, skin: Skin, prefix: string): string {
  const size = usualSize(scene.marks);
  const said = size === undefined ? "" : ` font-size="${size}"`;
  return `<g aria-hidden="true"${said}>${sceneMarkup(scene, skin, prefix, size)}</g>`;
}

function usualSize(marks: readonly Mark[]): number | undefined {
  const sizes = marks.flatMap((mark) => (mark.type === "text" ? mark.size : []));
  const counted = [...Map.groupBy(sizes, (size) => size)];
  return counted.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/**
 * What stands inside the SVG element: the paints that the marks use, then the marks. Ids begin with the prefix; words
 * of the given size take it from what is around them.
 */
export function sceneMarkup({ theme, marks }: Scene, skin: Skin, prefix: string, textSize?: number): string {
  const paintId: MarkContext["paintId"] = (kind, tone) => `${prefix}-${kind}-${tone}`;
  const context = { skin, theme, paintId, textSize };
  return `${paintMarkup(marks, context)}${drawn(marks, context)}`;
}

function drawn(marks: readonly Mark[], context: MarkContext): string {
  return gatherLines(marks)
    .map((part) => ("type" in part ? markMarkup(part, context) : linesMarkup(part, context)))
    .join("");
}

function nameMarkup(names: PictureNames, prefix: string): readonly [attributes: string, elements: string] {
  if ("hidden" in names) return [`aria-hidden="true"`, ""];
  if ("labelledBy" in names) {
    const described = names.describedBy === undefined ? "" : ` aria-describedby="${names.describedBy}"`;
    return [`role="img" aria-labelledby="${names.labelledBy}"${described}`, ""];
  }
  const [title, description] = [`${prefix}-title`, `${prefix}-desc`];
  return [
    `role="img" aria-labelledby="${title}" aria-describedby="${description}"`,
    `<title id="${title}">${escapeMarkup(names.title)}</title><desc id="${description}">${escapeMarkup(names.description)}</desc>`,
  ];
}

type PaintKind = "hatch" | "soft" | "glow";

/** Only the patterns and gradients that the marks use, one for each tone. */
function paintMarkup(marks: readonly Mark[], context: MarkContext): string {
  const used = new Map<string, readonly [PaintKind, Tone]>();
  for (const mark of marks) {
    const kind = paintKindOf(mark);
    if (kind !== undefined) used.set(context.paintId(kind, mark.tone), [kind, mark.tone]);
  }
  const paints = [...used].map(([id, [kind, tone]]) =>
    paint(id, kind, context.skin.tone(tone, context.theme)),
  );
  return paints.length === 0 ? "" : `<defs>${paints.join("")}</defs>`;
}

function paintKindOf(mark: Mark): PaintKind | undefined {
  if (mark.type === "bar" && (mark.fill === "hatch" || mark.fill === "soft")) return mark.fill;
  if (mark.type === "units" && mark.fill === "hatch") return mark.fill;
  return mark.type === "dot" && mark.fill === "soft" ? "glow" : undefined;
}

function paint(id: string, kind: PaintKind, tone: string): string {
  if (kind === "hatch") {
    const lines = `<path fill="currentColor" fill-opacity=".13" d="M0 0h5v5H0z"/><path stroke="currentColor" stroke-width="2" d="M2.5 0v5"/>`;
    return `<pattern id="${id}" ${tone} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${lines}</pattern>`;
  }
  if (kind === "soft") return `<linearGradient id="${id}" ${tone}>${stops(0)}</linearGradient>`;
  return `<radialGradient id="${id}" ${tone}>${stops(0.25)}</radialGradient>`;
}

function stops(from: number): string {
  return `<stop offset="${from}" stop-color="currentColor"/><stop offset="1" stop-color="currentColor" stop-opacity="0"/>`;
}
