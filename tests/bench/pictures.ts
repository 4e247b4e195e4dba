import { languages } from "../../src/base/language.ts";
import { formatNames, pictureFormats } from "../../src/render/picture/index.ts";
import { pictureFonts, pngBytes } from "../../src/render/png/index.ts";
import { storyModels } from "../figures/everyFigure.ts";
import { drawPicture, type Drawn } from "../render/picture/drawPicture.ts";

/** Frames every figure in both languages and formats and draws it as a PNG file; prints how long that takes and what the files weigh. */
export async function benchPictures(): Promise<void> {
  drawAll();
  const start = performance.now();
  const pictures = drawAll();
  const framed = performance.now();
  const textOf = (language: string) =>
    pictures.flatMap((picture) => (picture.language === language ? [picture.svg] : [])).join("");
  const fonts = await pictureFonts({ en: textOf("en"), zh: textOf("zh") });
  const cut = performance.now();
  const sizes: number[] = [];
  for (const { svg, language, format } of pictures)
    sizes.push((await pngBytes(svg, fonts[language], pictureFormats[format].width)).length);
  const drawn = performance.now();
  const each = (from: number, to: number) => ((to - from) / pictures.length).toFixed(1);
  sizes.sort((a, b) => a - b);
  console.log(`${pictures.length} framed pictures, one after another`);
  console.log(`  from model to framed SVG: ${each(start, framed)} ms a picture`);
  console.log(`  fonts cut to their characters, once: ${(cut - framed).toFixed(0)} ms`);
  console.log(`  from SVG to PNG: ${each(cut, drawn)} ms a picture`);
  console.log(
    `  PNG: ${sizes[Math.floor(sizes.length / 2)] ?? 0} bytes in the middle, ${sizes.at(-1) ?? 0} at most`,
  );
}

function drawAll(): readonly Drawn[] {
  return storyModels.flatMap((model) =>
    languages.flatMap((language) => formatNames.map((format) => drawPicture(model, language, format))),
  );
}
