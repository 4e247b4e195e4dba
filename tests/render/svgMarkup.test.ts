import { describe, expect, it } from "vitest";
import { pageSkin, printSkin, svgMarkup } from "../../src/render/index.ts";
import type { Scene } from "../../src/scenes/index.ts";
import { drawn, storyModels } from "../figures/everyFigure.ts";

const scene: Scene = {
  id: "invented-360",
  width: 360,
  height: 100,
  theme: "coverage",
  language: "en",
  marks: [
    { type: "bar", x: 0, y: 10, width: 50, height: 14, fill: "hatch", tone: "accent" },
    { type: "bar", x: 0, y: 30, width: 50, height: 14, fill: "hatch", tone: "accent" },
    { type: "dot", x: 10, y: 60, r: 4, fill: "filled", tone: "accent", row: "share@2019" },
    { type: "text", x: 0, y: 90, text: "<70% & more", size: 14, anchor: "start", bold: false, tone: "ink" },
  ],
};

describe("svgMarkup", () => {
  it("writes classes for pages and colours for print, and the same shapes for both", () => {
    const [page, print] = [
      svgMarkup(scene, pageSkin, { hidden: true }),
      svgMarkup(scene, printSkin, { hidden: true }),
    ];
    expect(page).toContain(`class="accent"`);
    expect(page).not.toMatch(/#[0-9a-f]{6}/);
    expect(print).toContain(`color="#0b6e6e"`);
    expect(print).not.toContain("class=");
    expect(shapes(page)).toEqual(shapes(print));
  });

  it("escapes words", () => {
    expect(svgMarkup(scene, pageSkin, { hidden: true })).toContain("&lt;70% &amp; more");
  });

  it("defines each pattern once, under an id of the figure, set apart by its scope", () => {
    const markup = svgMarkup(scene, pageSkin, { hidden: true, scope: "ledger" });
    expect(markup.match(/<pattern /g)).toHaveLength(1);
    expect(markup).toContain(`id="ledger-invented-360-hatch-accent"`);
    expect(markup).toContain(`fill="url(#ledger-invented-360-hatch-accent)"`);
  });

  it("is named by elements of the page, by words of its own, or hidden", () => {
    expect(svgMarkup(scene, pageSkin, { labelledBy: "a", describedBy: "b" })).toContain(
      `role="img" aria-labelledby="a" aria-describedby="b"`,
    );
    expect(svgMarkup(scene, printSkin, { title: "T", description: "D" })).toContain(
      `<title id="invented-360-title">T</title><desc id="invented-360-desc">D</desc>`,
    );
    expect(svgMarkup(scene, pageSkin, { hidden: true })).toContain(`aria-hidden="true"`);
  });

  it("names the row behind a mark on pages, for the little script", () => {
    expect(svgMarkup(scene, pageSkin, { hidden: true })).toContain(`data-row="share@2019"`);
  });
});

function shapes(markup: string): readonly string[] {
  return markup.match(/ (?:d|x|y|cx|cy|r|width|height)="[^"]*"/g) ?? [];
}

describe("every figure of the site", () => {
  const pictures = drawn(storyModels, [360, 720]).map((figure) => ({
    ...figure,
    svg: svgMarkup(figure.scene, pageSkin, { hidden: true }),
  }));

  it("is the same on every drawing", () => {
    for (const { scene: again, svg } of pictures)
      expect(svgMarkup(again, pageSkin, { hidden: true })).toBe(svg);
  });

  it("holds no number that is none, and no id twice", () => {
    for (const { name, svg } of pictures) {
      expect(svg, name).not.toMatch(/NaN|Infinity|undefined/);
      const ids = svg.match(/ id="[^"]+"/g) ?? [];
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  // Open a changed snapshot in a browser and look at it before it is committed.
  it.each(pictures)("$name is drawn as reviewed", async ({ name, svg }) => {
    await expect(`${svg}\n`).toMatchFileSnapshot(`../snapshots/${name}.svg`);
  });
});
