import { describe, expect, inject, it } from "vitest";
import { siteBrowser } from "./siteBrowser.ts";
import { readPages } from "./sitePages.ts";

const figures = readPages(inject("siteFolder"))
  .map(({ path }) => path)
  .filter((path) => /^\/en\/figures\/[^/]+\/$/.test(path));
const { visit } = siteBrowser();

describe("in a chart, arrow keys", () => {
  it("reach every mark, forward and back, of the wide and of the narrow drawing", async () => {
    let marks = 0;
    for (const figure of figures) {
      const seen = await visit(figure, {}, async (page) => {
        await page.setViewportSize({ width: 1280, height: 740 });
        const wide = await page.evaluate(walk);
        await page.setViewportSize({ width: 360, height: 740 });
        return [wide, await page.evaluate(walk)];
      });
      expect(
        seen.flatMap(({ unreached }) => unreached),
        figure,
      ).toEqual([]);
      marks += seen.reduce((sum, { walked }) => sum + walked.length, 0);
    }
    expect(marks).toBeGreaterThan(600);
  });

  it("along a line go on from its end to the next line", async () => {
    const rows = await visit("/en/figures/rural-on-and-offline/", {}, (page) => page.evaluate(walk));
    const lines = rows.walked.map((row) => row.split("@")[0]);
    expect(lines.filter((line, at) => line !== lines[at - 1]).length).toBe(new Set(lines).size);
  });

  it("up and down go to the line above and to the line below", async () => {
    const seen = await visit("/en/figures/rural-on-and-offline/", {}, async (page) => {
      const series: (string | undefined)[] = [];
      const note = async () =>
        series.push(
          await page.evaluate(() => (document.activeElement as SVGElement).dataset["row"]?.split("@")[0]),
        );
      await page
        .locator('svg:visible [data-row^="rural-share-of-internet-users@"][tabindex]')
        .first()
        .focus();
      await note();
      for (const key of ["ArrowUp", "ArrowDown"]) {
        await page.keyboard.press(key);
        await note();
      }
      return series;
    });
    expect(seen).toEqual([
      "rural-share-of-internet-users",
      "rural-share-of-non-users",
      "rural-share-of-internet-users",
    ]);
  });
});

/** Run inside a page: goes right through each chart and back; names the marks that were not come to on both ways. */
function walk() {
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  const now = () => (document.activeElement as SVGElement).dataset["row"] ?? "";
  const charts = [...document.querySelectorAll<SVGSVGElement>(".drawing svg")].filter(
    (svg) => svg.getClientRects().length > 0,
  );
  const walks = charts.map((svg) => {
    const rows = [...svg.querySelectorAll<SVGElement>("[tabindex]")].map(
      ({ dataset }) => dataset["row"] ?? "",
    );
    const way = (key: string) => [now(), ...rows.map(() => (press(key), now()))];
    svg.querySelector<SVGElement>('[tabindex="0"]')?.focus();
    const [forth, back] = [way("ArrowRight"), way("ArrowLeft")];
    const unreached = rows.filter((row) => !forth.includes(row) || !back.includes(row));
    return { walked: forth.slice(0, rows.length), unreached };
  });
  return {
    marks: walks.reduce((sum, { walked }) => sum + walked.length, 0),
    walked: walks.flatMap(({ walked }) => walked),
    unreached: walks.flatMap(({ unreached }) => unreached),
  };
}
