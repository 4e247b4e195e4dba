import { renderAsync } from "@resvg/resvg-js";
import { pngFile } from "./encode.ts";
import { indexedPicture } from "./indexed.ts";

/** An SVG file drawn with these fonts alone, so many pixels wide, as the bytes of a PNG file; the same on every machine. */
export async function pngBytes(
  svg: string,
  fontFiles: readonly string[],
  width: number,
): Promise<Uint8Array> {
  const image = await renderAsync(withLatinMarks(svg), {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: "Noto Sans SC" },
    fitTo: { mode: "width", value: width },
  });
  const { pixels } = image;
  const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  return pngFile(indexedPicture(whole), image.width, image.height);
}

/**
 * A Chinese face gives the apostrophe and its like a whole square. In English words they come from the face of the
 * headlines instead, each in a span of its own: the renderer takes a whole line from another face, or none of it.
 */
function withLatinMarks(svg: string): string {
  if (!svg.includes('xml:lang="en"')) return svg;
  return svg.replace(
    />([^<>]*)<\/text>/g,
    (_, words: string) =>
      `>${words.replace(latinMarks, (marks) => `<tspan font-family="'Source Serif 4'">${marks}</tspan>`)}</text>`,
  );
}

// Chinese words on an English picture are names; nothing else of them is cut.
const latinMarks = /[’‘“”…·—]+/g;
