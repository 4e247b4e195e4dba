import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import subsetFont from "subset-font";
import type { Language, Localised } from "../../base/language.ts";

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
  const files = async (language: Language) =>
    (await fontsFor(language, texts[language])).map((bytes, at) => {
      const path = join(folder, `${language}-${at}.ttf`);
      writeFileSync(path, bytes);
      return path;
    });
  return { en: await files("en"), zh: await files("zh") };
}

async function fontsFor(language: Language, text: string): Promise<readonly Uint8Array[]> {
  const characters = [...new Set(text)].sort().join("");
  const sans = labels.map((path) => cut(path, characters));
  return Promise.all(language === "en" ? [...sans, cut(headlines, characters, 650)] : sans);
}

function cut(path: string, characters: string, weight?: number): Promise<Uint8Array> {
  return subsetFont(readFileSync(path), characters, {
    targetFormat: "sfnt",
    noHinting: true,
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
  });
}
