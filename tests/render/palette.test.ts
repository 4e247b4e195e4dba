import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  interpolate,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, it } from "vitest";
import { pageSkin, svgMarkup } from "../../src/render/index.ts";
import { paletteOf, paletteThemes, schemes } from "../../src/render/palette.ts";
import type { Mark } from "../../src/scenes/index.ts";
import { drawn, indicatorModels, storyModels } from "../figures/everyFigure.ts";

const pairs = [
  ["accent", "context"],
  ["accent", "caution"],
  ["context", "caution"],
] as const;
const deficiencies = [filterDeficiencyProt(1), filterDeficiencyDeuter(1), filterDeficiencyTrit(1)];
const difference = differenceCiede2000();

const cases = paletteThemes.flatMap((theme) =>
  schemes.map((scheme) => ({ theme, scheme, colours: paletteOf(theme, scheme) })),
);

describe.each(cases)("colours of $theme in $scheme", ({ colours }) => {
  it("are readable as text and visible as marks on their paper", () => {
    for (const tone of ["ink", "soft", "accent", "caution", "context"] as const) {
      expect(wcagContrast(colours[tone], colours.paper), tone).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("keep text readable over the shading between two lines", () => {
    const shaded = formatHex(interpolate([colours.paper, colours.accent])(0.1));
    for (const tone of ["ink", "soft"] as const)
      expect(wcagContrast(colours[tone], shaded), tone).toBeGreaterThanOrEqual(4.5);
  });

  it("show where a pale bar ends: its filling is too faint, its outline is not", () => {
    for (const tone of ["accent", "context"] as const) {
      const filling = formatHex(interpolate([colours.paper, colours[tone]])(0.3));
      expect(wcagContrast(filling, colours.paper), tone).toBeLessThan(3);
      expect(wcagContrast(colours[tone], colours.paper), tone).toBeGreaterThanOrEqual(3);
    }
  });

  it("tell subject, context and doubt apart in the three common deficiencies", () => {
    for (const [one, other] of pairs)
      for (const filter of deficiencies)
        expect(
          difference(filter(parse(colours[one]) ?? ""), filter(parse(colours[other]) ?? "")),
          `${one} and ${other}`,
        ).toBeGreaterThan(10);
  });
});

describe("the charts of the site", () => {
  const pictures = drawn([...storyModels, ...indicatorModels], [720]);

  it("draw one shape in no other two tones than those told apart above", () => {
    const told = new Set(pairs.flatMap((pair) => [pair.join(), pair.toReversed().join()]));
    const untold = pictures.flatMap(({ name, scene }) =>
      coloured(scene.marks).flatMap((one) =>
        coloured(scene.marks)
          .filter((other) => one.tone < other.tone && shapeOf(one) === shapeOf(other))
          .filter((other) => !told.has(`${one.tone},${other.tone}`))
          .map((other) => `${name}: ${shapeOf(one)} in ${one.tone} and ${other.tone}`),
      ),
    );
    expect([...new Set(untold)]).toEqual([]);
  });

  // In greyscale the tones are alike: what stands back, or is in doubt, is drawn otherwise too.
  it("keep the lines and dots of the subject apart from those of its context in greyscale", () => {
    const alike = pictures.flatMap(({ name, scene }) => {
      const looks = (tone: string) =>
        new Set(
          scene.marks.flatMap((mark) => {
            if (mark.tone !== tone) return [];
            if (mark.type === "line" && mark.row === undefined) return [`${mark.style} line ${mark.weight}`];
            return mark.type === "dot" && mark.row !== undefined ? [`${mark.fill} dot ${mark.r}`] : [];
          }),
        );
      return [...looks("accent").intersection(looks("context"))].map((look) => `${name}: ${look}`);
    });
    expect(alike).toEqual([]);
  });

  it("outline every pale bar in its whole colour", () => {
    const pale = pictures.flatMap(({ scene }) =>
      svgMarkup(scene, pageSkin, { hidden: true }).match(/<rect[^>]*fill-opacity[^>]*>/g),
    );
    expect(pale.filter((bar) => bar !== null).length).toBeGreaterThan(5);
    expect(pale.filter((bar) => bar !== null && !bar.includes(`stroke="currentColor"`))).toEqual([]);
  });

  it("never fill a dot or a bar in the colour of doubt", () => {
    const filled = pictures.flatMap(({ name, scene }) =>
      scene.marks
        .filter((mark) => mark.tone === "caution" && "fill" in mark && /^(?:filled|solid)$/.test(mark.fill))
        .map(({ type }) => `${name}: ${type}`),
    );
    expect(filled).toEqual([]);
  });
});

function coloured(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ type, tone }) => type !== "text" && !/hairline|soft|paper|tint/.test(tone));
}

function shapeOf(mark: Mark): string {
  return [
    mark.type,
    "fill" in mark && mark.fill,
    mark.type === "line" && `${mark.style} ${mark.weight}`,
  ].join(" ");
}
