import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { languages } from "../../src/base/language.ts";
import { readFiles } from "../../src/build/readFiles.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { describeFigure, type FigureModel, figureSpecs, resolveFigure } from "../../src/figures/index.ts";
import { pageSkin, svgMarkup } from "../../src/render/index.ts";
import { formatNames, framePicture, pictureFormats, pictureMarkup } from "../../src/render/picture/index.ts";
import { pictureFonts, pngBytes } from "../../src/render/png/index.ts";
import { sceneFor } from "../../src/scenes/index.ts";
import { median } from "./builtSite.ts";
import { plainSvg } from "./plainSvg.ts";

const rounds = 20;
const widths = [360, 720];

/** Draws every figure over and over, as SVG and as PNG, and weighs it beside one written plainly; prints what it measured. */
export async function benchCharts(): Promise<void> {
  const { catalogue } = checkCatalogue(await readFiles(join(import.meta.dirname, "../..")));
  if (catalogue === undefined) throw new Error("The data has problems; see check:data.");
  const models = [...figureSpecs.values()].map((spec) => resolveFigure(spec, catalogue));
  console.log(`${models.length} figures in two languages, drawn at two widths`);
  sayTimes(models);
  for (const width of widths) sayWeights(models, width);
  await sayPictures(models);
}

function drawn(model: FigureModel): readonly string[] {
  return languages.flatMap((language) =>
    widths.map((width) => svgMarkup(sceneFor(model, language, width), pageSkin, { hidden: true })),
  );
}

function sayTimes(models: readonly FigureModel[]): void {
  const times = models.map((model) => {
    drawn(model);
    const start = performance.now();
    for (let round = 0; round < rounds; round += 1) drawn(model);
    return { id: model.id, ms: (performance.now() - start) / rounds / (languages.length * widths.length) };
  });
  const slowest = times.toSorted((a, b) => b.ms - a.ms)[0];
  console.log(
    `  from model to SVG: ${median(times.map(({ ms }) => ms)).toFixed(2)} ms a drawing in the middle, ${slowest?.ms.toFixed(2)} at most (${slowest?.id})`,
  );
}

/** One drawing alone; on a page, where drawings are compressed together, each weighs less. */
function sayWeights(models: readonly FigureModel[], width: number): void {
  const weights = models.flatMap((model) =>
    languages.map((language) => {
      const scene = sceneFor(model, language, width);
      const [ours, plain] = [svgMarkup(scene, pageSkin, { hidden: true }), plainSvg(scene)].map(
        (svg) => brotliCompressSync(svg).byteLength,
      );
      return { ours: ours ?? 0, plain: plain ?? 0 };
    }),
  );
  const ours = weights.map((one) => one.ours);
  const plain = weights.map((one) => one.plain);
  console.log(
    `  SVG at ${width}, compressed: ${median(ours)} bytes in the middle, ${Math.max(...ours)} at most; the same marks written plainly: ${median(plain)} and ${Math.max(...plain)}; ours to plain: ${median(weights.map((one) => one.ours / one.plain)).toFixed(2)}`,
  );
}

/** Framed pictures of six figures: the fonts are cut once, then each picture is drawn. */
async function sayPictures(models: readonly FigureModel[]): Promise<void> {
  const credit = { sources: "Source", terms: "Licence", site: "Site", address: "example.org" };
  const pictures = models.slice(0, 6).flatMap((model) =>
    languages.flatMap((language) =>
      formatNames.map((format) => {
        const words = { id: model.id, ...describeFigure(model, language) };
        const svg = pictureMarkup(framePicture(model, language, format, credit), language, words);
        return { svg, language, width: pictureFormats[format].width };
      }),
    ),
  );
  const all = (wanted: string) =>
    pictures.flatMap(({ svg, language }) => (language === wanted ? [svg] : [])).join("");
  const fonts = await pictureFonts({ en: all("en"), zh: all("zh") });
  const start = performance.now();
  const sizes: number[] = [];
  for (const { svg, language, width } of pictures)
    sizes.push((await pngBytes(svg, fonts[language], width)).byteLength);
  const each = (performance.now() - start) / pictures.length;
  console.log(
    `  from framed SVG to PNG: ${each.toFixed(0)} ms a picture; ${median(sizes)} bytes in the middle, ${Math.max(...sizes)} at most`,
  );
}
