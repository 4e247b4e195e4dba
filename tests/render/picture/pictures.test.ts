import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Language, languages } from "../../../src/base/language.ts";
import { pictureFormats } from "../../../src/render/picture/index.ts";
import { pictureFonts } from "../../../src/render/png/index.ts";
import { boxesOverlap, textBox } from "../../../src/scenes/boxes.ts";
import { launchBrowser } from "../../browser.ts";
import { storyModels } from "../../figures/everyFigure.ts";
import { drawPicture } from "./drawPicture.ts";
import { everyPicture } from "./everyPicture.ts";
import { lookAtPictures, type SeenPictures } from "./lookAtPictures.ts";

const plain = (text: string) => text.replace(/\s+/g, "");

describe("every framed picture", () => {
  it("says its finding, what is measured, its sources, licence, date and site inside the frame", () => {
    const silent = everyPicture.flatMap(({ name, model, language, credit, frame }) => {
      const said = plain(frame.words.map(({ text }) => text).join(""));
      return [model.title[language], model.subtitle[language], ...Object.values(credit)]
        .filter((words) => !said.includes(plain(words)))
        .map((words) => `${name}: ${words}`);
    });
    expect(silent).toEqual([]);
  });

  it("carries the words of its chart, its key and footnotes included", () => {
    const lost = everyPicture.filter(({ frame, svg }) =>
      frame.chart.scene.marks.some(
        (mark) =>
          mark.type === "text" &&
          !svg.includes(mark.text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")),
      ),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it("keeps its chart clear of the frame's own words and inside the frame", () => {
    const touching = everyPicture.filter(({ frame }) => {
      const { x, y, scale, scene } = frame.chart;
      const chart = { left: x, top: y, right: x + scene.width * scale, bottom: y + scene.height * scale };
      const covers = frame.words.some((line) => boxesOverlap(textBox(line), chart));
      return covers || chart.right > frame.width - 40 || chart.bottom > frame.height - 40;
    });
    expect(touching.map(({ name }) => name)).toEqual([]);
  });

  it("asks for no other file, and gives each id once", () => {
    for (const { name, svg } of everyPicture) {
      expect(svg, name).not.toMatch(/NaN|undefined|Infinity|<(?:image|script|style|use)|(?:href|src)=/);
      const ids = svg.match(/ id="[^"]+"/g) ?? [];
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it("is the same at every drawing", () => {
    const [first] = everyPicture;
    if (first === undefined) throw new Error("There is no picture.");
    expect(drawPicture(first.model, first.language, first.format).svg).toBe(first.svg);
  });

  it("breaks no Chinese word of a headline, and opens no line with a mark that may not stand there", () => {
    const lines = everyPicture.flatMap(({ language, frame }) =>
      language === "zh" ? frame.words.filter(({ headline }) => headline).map(({ text }) => text) : [],
    );
    expect(lines.filter((text) => /^[，。；：、？！）》”%]|[（《“]$/.test(text))).toEqual([]);
    expect(lines.length).toBeGreaterThan(storyModels.length);
  });
});

describe("in the fonts that PNG files are drawn with", () => {
  let browser: Browser;
  const seen = new Map<Language, SeenPictures>();

  beforeAll(async () => {
    browser = await launchBrowser();
    const text = (language: Language) =>
      everyPicture
        .filter((picture) => picture.language === language)
        .map(({ svg }) => svg)
        .join("");
    const fonts = await pictureFonts({ en: text("en"), zh: text("zh") });
    for (const language of languages) {
      const page = await browser.newPage();
      seen.set(language, await lookAt(page, language, fonts[language]));
    }
  });
  afterAll(() => browser.close());

  it.each(languages)("no words of any picture in %s overlap or leave its margins", (language) => {
    const found = seen.get(language);
    expect(found?.words).toBeGreaterThan(3000);
    expect(found?.overlapping).toEqual([]);
    expect(found?.outside).toEqual([]);
  });

  it("no words of a chart are smaller than 13 px on a picture 1200 px wide, nor than 18 px on a phone's", () => {
    for (const found of seen.values()) {
      expect(found.smallest["landscape"]).toBeGreaterThanOrEqual(13);
      expect(found.smallest["portrait"]).toBeGreaterThanOrEqual(18);
    }
  });
});

/** Shows all pictures of a language in a browser, in these fonts whatever faces they name, and measures their words. */
async function lookAt(page: Page, language: Language, fonts: readonly string[]): Promise<SeenPictures> {
  const face = (family: string, path: string, weight: string) =>
    `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${readFileSync(path).toString("base64")})}`;
  const [regular = "", bold = "", serif = bold] = fonts;
  const styles = [
    face("Arial", regular, "400"),
    face("Arial", bold, "700"),
    face("Source Serif 4", serif, "650"),
  ];
  const pictures = everyPicture
    .filter((picture) => picture.language === language)
    .map(
      ({ name, svg, format }) =>
        `<div id="${name}" style="width:${pictureFormats[format].width}px">${svg}</div>`,
    );
  await page.setContent(
    `<!doctype html><style>${styles.join("")}text{text-autospace:no-autospace}</style>${pictures.join("")}`,
  );
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(lookAtPictures, 24);
}
