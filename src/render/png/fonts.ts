import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages, type Language, type Localised } from "../../base/language.ts";

const require = createRequire(import.meta.url);
const labels = [
  require.resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"),
  require.resolve("@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf"),
];
const headlines =
  require.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2");

/**
 * The fonts of pictures, cut to the characters that the pictures of each language hold, as files: the renderer reads no
 * other fonts, so that a picture looks the same wherever it is made, and whole Chinese fonts would take it five times as
 * long.
 */
export async function pictureFonts(texts: Localised): Promise<Localised<readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), "picture-fonts-"));
  process.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const cuts = languages.map((language) => cutsFor(language, texts[language], folder));
  await runCuts(cuts.flat());
  const [en = [], zh = []] = cuts.map((all) => all.map(({ to }) => to));
  return { en, zh };
}

/** A font's file, what of it is kept, and the file that is written. */
interface Cut {
  readonly from: string;
  readonly characters: string;
  readonly options: object;
  readonly to: string;
}

function cutsFor(language: Language, text: string, folder: string): readonly Cut[] {
  const characters = [...new Set(text)].sort().join("");
  const options = { targetFormat: "sfnt", noHinting: true };
  const upright = labels.map((from) => ({ from, options }));
  const heavy = { from: headlines, options: { ...options, variationAxes: { wght: 650 } } };
  const faces = language === "en" ? [...upright, heavy] : upright;
  return faces.map((face, at) => ({ ...face, characters, to: join(folder, `${language}-${at}.ttf`) }));
}

// A program's text and not a file beside this one: of what is bundled no file of its own is left to start.
const program = `
  const { readFileSync, writeFileSync } = require("node:fs");
  const subsetFont = require(${JSON.stringify(require.resolve("subset-font"))});
  (async () => {
    for (const { from, characters, options, to } of JSON.parse(readFileSync(0, "utf8")))
      writeFileSync(to, await subsetFont(readFileSync(from), characters, options));
  })();
`;

/** Cuts fonts in a process of its own: what the cutter takes for whole Chinese fonts it gives back only by ending. */
function runCuts(cuts: readonly Cut[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const cutter = execFile(process.execPath, ["--input-type=commonjs", "--eval", program], (error) => {
      if (error) reject(error);
      else resolve();
    });
    cutter.stdin?.end(JSON.stringify(cuts));
  });
}
