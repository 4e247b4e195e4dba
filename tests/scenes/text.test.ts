import { describe, expect, it } from "vitest";
import { breakLines } from "../../src/scenes/breakLines.ts";
import { textBox } from "../../src/scenes/boxes.ts";
import { placeLabels } from "../../src/scenes/labels.ts";
import { textWidth } from "../../src/scenes/textWidth.ts";
import { launchBrowser } from "../browser.ts";
import { drawn, indicatorModels, storyModels } from "../figures/everyFigure.ts";

describe("breakLines", () => {
  it("breaks English at spaces and keeps every word", () => {
    const lines = breakLines("The level for 2016 is two and a half times that for 2015", 120, 14);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(" ")).toBe("The level for 2016 is two and a half times that for 2015");
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
  });

  it("never begins a Chinese line with a closing mark nor ends one with an opening mark", () => {
    const text = "全国农村网络零售额（含服务）达2.05万亿元，比上年增长11.3%；其中“实物商品”占一半以上。";
    for (const width of [60, 75, 90, 110, 140, 200]) {
      const lines = breakLines(text, width, 14);
      expect(lines.join("")).toBe(text);
      for (const line of lines) {
        expect(line).not.toMatch(/^[，。；：、）”%]/);
        expect(line).not.toMatch(/[（“]$/);
      }
    }
  });

  it("keeps a number together with its unit", () => {
    for (const width of [80, 95, 120, 150]) {
      const lines = breakLines("网络零售额为2.05万亿元，上年为1.79万亿元", width, 14);
      expect(lines.filter((line) => line.includes("2.05万亿元")).length, String(width)).toBe(1);
      expect(lines.filter((line) => line.includes("1.79万亿元")).length, String(width)).toBe(1);
    }
  });
});

describe("textWidth", () => {
  // Every word that stands in a chart of the site, and a few that might.
  const words = drawn([...storyModels, ...indicatorModels], [360, 720]).flatMap(({ scene }) =>
    scene.marks.flatMap((mark) => (mark.type === "text" ? [mark.text] : [])),
  );
  const samples = [
    "Rural online retail",
    "2.05 trillion yuan",
    ">98%, then 99%",
    "1,244.88",
    "Villages 100%",
    "农村网络零售额2.05万亿元",
    "≥80%，约5万个",
  ];

  it("is never less than what a browser draws, and not much more", async ({ skip }) => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const measured = await page.evaluate(
        (texts) => {
          const context = document.createElement("canvas").getContext("2d");
          if (context === null) return [];
          const width = (font: string, text: string): number => {
            context.font = font;
            return context.measureText(text).width;
          };
          return texts.map((text) => ({
            text,
            plain: width("100px Arial", text),
            bold: width("bold 100px Arial", text),
          }));
        },
        [...new Set([...samples, ...words]), "0", "农"],
      );
      const [digit, han] = measured.slice(-2).map(({ plain }) => plain);
      // A bare machine may lack faces of the usual widths; there the pictures are as wide as its own faces make them.
      skip(
        Math.abs((digit ?? 0) - 55.6) > 0.5 || Math.abs((han ?? 0) - 100) > 0.5,
        "No face with the widths of Arial, or none for Chinese.",
      );
      for (const { text, plain, bold } of measured) {
        expect(textWidth(text, 100), text).toBeGreaterThanOrEqual(plain);
        if (samples.includes(text)) expect(textWidth(text, 100), text).toBeLessThan(plain * 1.3);
        expect(textWidth(text, 100, true), text).toBeGreaterThanOrEqual(bold);
      }
    } finally {
      await browser.close();
    }
  });
});

describe("placeLabels", () => {
  const line = (text: string) => ({ text, tone: "ink", bold: false, size: 14 }) as const;
  const frame = { left: 0, right: 200, top: 0, bottom: 100 };
  const request = { x: 100, y: 50, gap: 6, sides: ["above", "below"] as const };

  it("moves a label to its next side when the first is taken", () => {
    const first = placeLabels([{ ...request, lines: [line("free")] }], [], frame);
    const taken = first.map(textBox);
    const [second] = placeLabels([{ ...request, lines: [line("free")] }], taken, frame);
    expect(first[0]?.y).toBeLessThan(50);
    expect(second?.y).toBeGreaterThan(50);
  });

  it("drops second lines before it drops a label, and a label before it covers anything", () => {
    const low = { ...frame, top: 25, bottom: 60 };
    expect(
      placeLabels([{ ...request, lines: [line("value"), line("date")] }], [], low).map(({ text }) => text),
    ).toEqual(["value"]);
    expect(placeLabels([{ ...request, lines: [line("value")] }], [low], low)).toEqual([]);
  });

  it("keeps a label on its own side of a break", () => {
    const placed = placeLabels(
      [{ ...request, sides: ["right", "left"], lines: [line("1,244")], between: [20, 110] }],
      [],
      frame,
    );
    expect(placed.map(textBox).every(({ right }) => right <= 110)).toBe(true);
  });
});
