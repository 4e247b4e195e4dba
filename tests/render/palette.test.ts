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
import { paletteOf, paletteThemes, schemes } from "../../src/render/palette.ts";

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

  it("tell accent and doubt apart in the three common deficiencies", () => {
    const seen = [filterDeficiencyProt(1), filterDeficiencyDeuter(1), filterDeficiencyTrit(1)];
    const difference = differenceCiede2000();
    for (const filter of seen) {
      const [accent, caution] = [filter(parse(colours.accent) ?? ""), filter(parse(colours.caution) ?? "")];
      expect(difference(accent, caution)).toBeGreaterThan(10);
    }
  });
});
