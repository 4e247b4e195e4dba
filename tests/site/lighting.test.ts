import { formatHex, interpolate, wcagContrast } from "culori";
import { describe, expect, it } from "vitest";
import { paletteThemes } from "../../src/render/palette.ts";
import { siteBrowser } from "./siteBrowser.ts";

const { visit } = siteBrowser();
const stories = ["decay", "divide", "learning", "rural-commerce", "services", "welfare", "wired-villages"];

describe.each(["light", "dark"] as const)("while a step speaks, in %s colours,", (colorScheme) => {
  const desk = { viewport: { width: 1280, height: 800 }, colorScheme };

  it("what it does not speak of can be made out in every theme", async () => {
    const faint: string[] = [];
    let parts = 0;
    for (const story of stories) {
      const seen = await visit(`/en/stories/${story}/`, desk, (page) => page.evaluate(unlit, paletteThemes));
      for (const { what, theme, words, colour, opacity, paper } of seen) {
        const contrast = wcagContrast(formatHex(interpolate([paper, colour])(opacity)) ?? paper, paper);
        if (contrast < (words ? 4.5 : 3)) faint.push(`${story} ${what} ${theme} ${contrast.toFixed(2)}`);
        parts++;
      }
    }
    expect([...new Set(faint)]).toEqual([]);
    expect(parts).toBeGreaterThan(500);
  });

  it("what it speaks of stands out from the rest", async () => {
    const strengths = await visit("/en/stories/rural-commerce/", desk, (page) =>
      page.evaluate(() => {
        const block = document.querySelector(".steps");
        block?.classList.add("lighting");
        return [...(block?.querySelectorAll<SVGElement>(".wide circle[data-row]") ?? [])].map((dot, at) => {
          dot.style.transition = "none";
          dot.classList.toggle("lit", at === 0);
          const { opacity, strokeWidth } = getComputedStyle(dot);
          return { opacity: Number(opacity), strokeWidth };
        });
      }),
    );
    const [lit, ...rest] = strengths;
    expect(lit).toEqual({ opacity: 1, strokeWidth: "5px" });
    expect(rest.length).toBeGreaterThan(3);
    expect(rest.filter(({ opacity, strokeWidth }) => opacity >= 1 || strokeWidth === "5px")).toEqual([]);
  });
});

/** Run inside a page: every part of the charts beside steps while a step speaks of none of it, in each theme's colours. */
function unlit(themes: readonly string[]) {
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  return [...document.querySelectorAll(".steps")].flatMap((block) => {
    block.classList.add("lighting");
    const figure = block.querySelector<HTMLElement>(".figure");
    const parts = [...block.querySelectorAll<SVGElement>(".chart :is([data-row], .accent, .context)")];
    for (const part of parts) {
      part.classList.remove("lit");
      part.style.transition = "none";
    }
    return themes.flatMap((theme) => {
      if (figure) figure.dataset["theme"] = theme;
      return parts.map((part) => {
        const { color: colour, opacity } = getComputedStyle(part);
        const what = `${part.tagName}.${part.getAttribute("class") ?? ""}`;
        return { what, theme, words: part.tagName === "text", colour, opacity: Number(opacity), paper };
      });
    });
  });
}
