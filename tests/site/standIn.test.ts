import { expect, it } from "vitest";
import { siteBrowser } from "./siteBrowser.ts";

const { visit } = siteBrowser();

interface Room {
  readonly width: number;
  readonly height: number;
}
interface Rooms {
  readonly own: Room;
  readonly standIn: Room;
}

/** Run inside a page: the room that texts take line by line in our font and in what stands in for it. */
async function measureRooms(selector: string): Promise<Rooms | undefined> {
  const texts = [...document.querySelectorAll<HTMLElement>(selector)];
  const { fontWeight, fontSize } = getComputedStyle(texts[0] ?? document.body);
  // Under a name of its own: the page may have given up waiting for the font, which is optional there.
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const own = rules.find(
    (rule) => rule instanceof CSSFontFaceRule && rule.cssText.includes("Source Serif 4"),
  );
  const source = (own as CSSFontFaceRule).style.getPropertyValue("src");
  document.fonts.add(await new FontFace("Own", source, { weight: "400 700" }).load());
  await document.fonts.load(`${fontWeight} ${fontSize} "Like Times"`).catch(() => []);
  const faces = [...document.fonts].filter(({ family }) => family.includes("Like Times"));
  if (!faces.some(({ status }) => status === "loaded")) return undefined;
  const roomIn = (family: string): Room => {
    const lines = texts.map(({ textContent }) => {
      const line = document.createElement("span");
      line.textContent = textContent;
      line.style.cssText = `position: absolute; white-space: nowrap; font: ${fontWeight} ${fontSize} "${family}", monospace`;
      return line;
    });
    document.body.append(...lines);
    const boxes = lines.map((line) => line.getBoundingClientRect());
    for (const line of lines) line.remove();
    const sum = (all: readonly number[]) => all.reduce((whole, each) => whole + each, 0);
    return { width: sum(boxes.map(({ width }) => width)), height: sum(boxes.map(({ height }) => height)) };
  };
  return { own: roomIn("Own"), standIn: roomIn("Like Times") };
}

const within = (ratio: number) => Math.abs(ratio - 1) <= 0.02;

it.for([
  ["headlines", "h1, h2"],
  ["prose", ".prose > p"],
] as const)(
  "%s take the room of our font in what stands in for it, within 2 %%",
  async ([, selector], { skip }) => {
    const rooms = await visit("en/stories/rural-commerce/", {}, (page) =>
      page.evaluate(measureRooms, selector),
    );
    // A bare machine may have neither of the two faces.
    if (rooms === undefined) return skip("Neither Times New Roman nor Liberation Serif.");
    const { own, standIn } = rooms;
    expect(own.width).toBeGreaterThan(5000);
    expect(standIn.width / own.width).toSatisfy(within);
    expect(standIn.height / own.height).toSatisfy(within);
  },
);
