import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { beforeAll, describe, expect, it } from "vitest";
import type { Language, Localised } from "../../../src/base/language.ts";
import { projectRoot } from "../../../src/build/projectRoot.ts";
import { pictureFormats } from "../../../src/render/picture/index.ts";
import { pictureFonts, pngBytes, workQueue } from "../../../src/render/png/index.ts";
import { everyPicture } from "./everyPicture.ts";

// A few of each language and format: drawing all of them is the build's work.
const some = everyPicture.filter((_, at) => at % 43 === 0);
const textOf = (language: Language) =>
  everyPicture.flatMap((picture) => (picture.language === language ? [picture.svg] : [])).join("");

let fonts: Localised<readonly string[]>;
beforeAll(async () => {
  fonts = await pictureFonts({ en: textOf("en"), zh: textOf("zh") });
});

const draw = ({ svg, language, format }: (typeof some)[number]) =>
  pngBytes(svg, fonts[language], pictureFormats[format].width);

describe("a PNG file", () => {
  it.each(some)(
    "of $name begins as one, is as large as its format says, and holds every pixel",
    async (picture) => {
      const bytes = Buffer.from(await draw(picture));
      const { width, height } = pictureFormats[picture.format];
      expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
      expect(inflateSync(chunkOf(bytes, "IDAT")).length).toBe((width + 1) * height);
      expect(chunkOf(bytes, "PLTE").length).toBeLessThanOrEqual(256 * 3);
      expect(bytes.length).toBeLessThan(120_000);
    },
  );

  it("keeps every pixel close to the colour in which it was drawn", async () => {
    for (const picture of some.filter(({ language }) => language === "zh").slice(0, 3)) {
      const drawn = new Resvg(picture.svg, {
        font: { loadSystemFonts: false, fontFiles: [...fonts[picture.language]] },
      }).render();
      const bytes = Buffer.from(await draw(picture));
      expect(farthest(drawn.pixels, bytes, drawn.width)).toBeLessThan(24);
    }
  });

  it("has the same bytes in another process, time zone and locale", () => {
    const here = sums({ TZ: "America/St_Johns", LC_ALL: "en_US.UTF-8" });
    expect(sums({ TZ: "Asia/Shanghai", LC_ALL: "zh_CN.UTF-8", LANG: "zh_CN.UTF-8" })).toBe(here);
    expect(here.split("\n")).toHaveLength(4);
  });
});

describe("the fonts of pictures", () => {
  it.each(["en", "zh"] as const)(
    "have a letter of its own for every character on a picture in %s",
    (language) => {
      const characters = [...new Set(textOf(language).replace(/<desc.*?<\/desc>|<[^>]*>/g, ""))].filter(
        (character) => !/\s/.test(character),
      );
      expect(characters.length).toBeGreaterThan(language === "zh" ? 500 : 70);
      expect(missing(characters, fonts[language])).toEqual([]);
    },
  );
});

describe("workQueue", () => {
  it("makes each once, few at a time, and hands out what is asked for in any order", async () => {
    const begun: string[] = [];
    let [running, most] = [0, 0];
    const names = Array.from({ length: 20 }, (_, at) => `invented-${at}`);
    const queue = workQueue(names, async (name) => {
      begun.push(name);
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return name.toUpperCase();
    });
    queue.start();
    const taken = await Promise.all(names.toReversed().map((name) => queue.take(name)));
    expect(taken).toEqual(names.toReversed().map((name) => name.toUpperCase()));
    expect(begun.toSorted()).toEqual(names.toSorted());
    expect(most).toBeLessThanOrEqual(20);
  });

  it("tells of a failure to whoever asks, and to nobody else", async () => {
    const queue = workQueue(["invented"], () => Promise.reject(new Error("No ink.")));
    queue.start();
    await new Promise((resolve) => setImmediate(resolve));
    await expect(queue.take("invented")).rejects.toThrow("No ink.");
  });
});

function chunkOf(file: Buffer, type: string): Buffer {
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
    if (file.toString("latin1", at + 4, at + 8) === type)
      return file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
  throw new Error(`The file has no part "${type}".`);
}

/** The greatest difference of one part of one pixel's colour between what was drawn and what the file holds. */
function farthest(rgba: Uint8Array, file: Buffer, width: number): number {
  const [palette, lines] = [chunkOf(file, "PLTE"), inflateSync(chunkOf(file, "IDAT"))];
  let most = 0;
  for (let pixel = 0; pixel < rgba.length / 4; pixel += 1) {
    const place = lines[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] ?? 0;
    for (const part of [0, 1, 2])
      most = Math.max(most, Math.abs((palette[place * 3 + part] ?? 0) - (rgba[pixel * 4 + part] ?? 0)));
  }
  return most;
}

/** The characters whose picture is that of a character that no font has, or blank. */
function missing(characters: readonly string[], fontFiles: readonly string[]): readonly string[] {
  const size = 24;
  const all = ["\u{10fffd}", ...characters];
  const cell = (character: string, at: number) =>
    `<text x="2" y="${at * size + 18}">${character.replace(/[&<>]/g, (one) => `&#${one.charCodeAt(0)};`)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${all.length * size}" font-size="16" font-family="Noto Sans SC">${all.map(cell).join("")}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } }).render();
  const looks = all.map((_, at) =>
    createHash("sha256")
      .update(pixels.subarray(at * size * size * 4, (at + 1) * size * size * 4))
      .digest("hex"),
  );
  const blank = createHash("sha256")
    .update(Buffer.alloc(size * size * 4))
    .digest("hex");
  return characters.filter((_, at) => looks[at + 1] === looks[0] || looks[at + 1] === blank);
}

/** The hashes of a few pictures, drawn by a process of its own. */
function sums(environment: Readonly<Record<string, string>>): string {
  const program = `
    const { createHash } = await import("node:crypto");
    const { storyModels } = await import("./tests/figures/everyFigure.ts");
    const { drawPicture } = await import("./tests/render/picture/drawPicture.ts");
    const { pictureFonts, pngBytes } = await import("./src/render/png/index.ts");
    const model = storyModels.find(({ id }) => id === "penetration-gap");
    const some = ["en", "zh"].flatMap((language) =>
      ["landscape", "portrait"].map((format) => drawPicture(model, language, format)));
    const text = (language) => some.filter((one) => one.language === language).map(({ svg }) => svg).join("");
    const fonts = await pictureFonts({ en: text("en"), zh: text("zh") });
    const hashes = await Promise.all(some.map(async ({ svg, language }) =>
      createHash("sha256").update(await pngBytes(svg, fonts[language], 1200)).digest("hex")));
    process.stdout.write(hashes.join("\\n"));
  `;
  return execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: projectRoot,
    env: { ...process.env, ...environment },
    encoding: "utf8",
  });
}
