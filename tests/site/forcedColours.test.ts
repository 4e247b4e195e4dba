import { describe, expect, it } from "vitest";
import { figureSpecs } from "../../src/figures/index.ts";
import { siteBrowser } from "./siteBrowser.ts";

const { visit } = siteBrowser();
const kinds = Map.groupBy(
  [...figureSpecs.values()].filter(({ kind }) => kind !== "spark"),
  ({ kind }) => kind,
);
const oneOfEach = [...kinds].map(([kind, [spec]]) => ({ kind, path: `/en/figures/${spec?.id ?? ""}/` }));

describe.each(["light", "dark"] as const)("in forced colours, %s,", (colorScheme) => {
  const forced = { forcedColors: "active", colorScheme } as const;

  it.each(oneOfEach)("a chart of $kind keeps to the reader's two colours", async ({ path }) => {
    const { canvas, text, tones, labels } = await visit(path, forced, (page) => page.evaluate(chartColours));
    expect(tones.length).toBeGreaterThan(1);
    for (const { tone, colour } of tones) {
      expect(colour, tone).toBe(tone === "paper" ? canvas : text);
    }
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter(({ fill, halo }) => fill !== text || halo !== canvas)).toEqual([]);
  });

  it("a full swatch is told from a hollow one", async () => {
    const seen = await visit("/en/indicators/rural-online-retail/", forced, (page) =>
      page.evaluate(() => {
        const filling = (query: string) => {
          const swatch = document.querySelector(query);
          return swatch === null ? undefined : getComputedStyle(swatch).backgroundColor;
        };
        return { full: filling(".swatch.full"), hollow: filling(".swatch:not(.full)") };
      }),
    );
    const [ink, paper] =
      colorScheme === "light"
        ? ["rgb(0, 0, 0)", "rgba(255, 255, 255, 0)"]
        : ["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"];
    expect(seen).toEqual({ full: ink, hollow: paper });
  });
});

/** Run inside a page: the reader's two colours, and those of each tone and of the words of its chart. */
function chartColours() {
  const sample = document.body.appendChild(document.createElement("p"));
  sample.style.cssText = "forced-color-adjust: none; color: CanvasText; background: Canvas";
  const { color: text, backgroundColor: canvas } = getComputedStyle(sample);
  const tones = ["accent", "tint", "ink", "soft", "context", "caution", "paper"].flatMap((tone) =>
    [...document.querySelectorAll(`.chart .${tone}:not(text)`)].map((mark) => ({
      tone,
      colour: getComputedStyle(mark).color,
    })),
  );
  const labels = [...document.querySelectorAll(".chart text")].map((label) => {
    const { fill, stroke } = getComputedStyle(label);
    return { fill, halo: stroke };
  });
  return { canvas, text, tones, labels };
}
