import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { languages } from "../../src/base/language.ts";
import { readFiles } from "../../src/build/readFiles.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { figureSpecs, resolveFigure } from "../../src/figures/index.ts";
import { pageSkin, svgMarkup } from "../../src/render/index.ts";
import { sceneFor } from "../../src/scenes/index.ts";

const rounds = 20;

/** Draws every figure in both languages at both widths, over and over, and weighs the pictures; prints what it measured. */
export async function benchCharts(): Promise<void> {
  const { catalogue } = checkCatalogue(await readFiles(join(import.meta.dirname, "../..")));
  if (catalogue === undefined) throw new Error("The data has problems; see check:data.");
  const pictures = drawAll(catalogue);
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) drawAll(catalogue);
  const each = (performance.now() - start) / rounds / pictures.length;
  const sizes = pictures.map(({ svg }) => brotliCompressSync(svg).byteLength).toSorted((a, b) => a - b);
  console.log(`${figureSpecs.size} figures in two languages at two widths`);
  console.log(`  from spec to SVG: ${each.toFixed(2)} ms a picture`);
  console.log(
    `  one picture alone, compressed: ${sizes[Math.floor(sizes.length / 2)] ?? 0} bytes in the middle, ${sizes.at(-1) ?? 0} at most`,
  );
}

function drawAll(catalogue: Catalogue): readonly { readonly svg: string }[] {
  return [...figureSpecs.values()].flatMap((spec) =>
    languages.flatMap((language) =>
      [360, 720].map((width) => ({
        svg: svgMarkup(sceneFor(resolveFigure(spec, catalogue), language, width), pageSkin, { hidden: true }),
      })),
    ),
  );
}
