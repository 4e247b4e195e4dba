import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { paletteOf, paletteThemes } from "../../src/render/palette.ts";

const css = readFileSync("src/styles/tokens.css", "utf8");
const [light = "", dark = ""] = css.split("@media screen and (prefers-color-scheme: dark)");

/** The colour that a theme has in a part of the style sheet: its own, else that of the root. */
function declared(part: string, theme: string, name: string): string | undefined {
  const own = new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(part)?.[1] ?? "";
  const root = /:root \{([^}]*)\}/.exec(part)?.[1] ?? "";
  const colour = new RegExp(`--${name}: (#[0-9a-f]{6})`);
  return (colour.exec(own) ?? colour.exec(root))?.[1];
}

describe("the style sheet's colours", () => {
  it.each(paletteThemes)("are those of the palette for %s", (theme) => {
    for (const name of ["paper", "ink", "soft", "context", "hairline", "accent", "caution"] as const) {
      expect(declared(light, theme, name), `light ${name}`).toBe(paletteOf(theme, "light")[name]);
      expect(declared(dark, theme, name), `dark ${name}`).toBe(paletteOf(theme, "dark")[name]);
    }
  });
});
