import { readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

/**
 * Writes the one font that the site serves: the Latin letters and marks of our English text and of names in it,
 * upright only, between the weights that the style sheet uses. Run it by hand when one of these changes.
 */
const whole = "node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2";

const printable = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) =>
  String.fromCharCode(0x20 + index),
).join("");
const marks = "\u00a0£¥§©«°±·»¼½¾×÷–—‘’‚“”„†•…‹›€−≈≤≥";
const accented = "ÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÙÚÛÜàáâäçèéêëíîïñóôöùúûüß";

const font = await subsetFont(await readFile(whole), printable + marks + accented, {
  targetFormat: "woff2",
  variationAxes: { wght: { min: 400, max: 700 } },
  keepFeatures: ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "lnum", "tnum", "pnum"],
  noHinting: true,
});
await writeFile(new URL("source-serif-4.woff2", import.meta.url), font);
