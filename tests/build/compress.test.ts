import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { compressFolder } from "../../src/build/compress.ts";

const folder = () => mkdtemp(join(tmpdir(), "invented-"));

it("puts beside each text, and beside nothing else, two files from which it can be had again", async () => {
  const root = await folder();
  await mkdir(join(root, "en"));
  const text = "words and 字 ".repeat(200);
  await writeFile(join(root, "en/index.html"), text);
  await writeFile(join(root, "card.png"), text);
  expect(await compressFolder(root)).toBe(1);
  expect((await readdir(root, { recursive: true })).sort()).toEqual([
    "card.png",
    "en",
    "en/index.html",
    "en/index.html.br",
    "en/index.html.gz",
  ]);
  expect(gunzipSync(await readFile(join(root, "en/index.html.gz"))).toString()).toBe(text);
  expect(brotliDecompressSync(await readFile(join(root, "en/index.html.br"))).toString()).toBe(text);
});

it("leaves nothing half written when a file cannot be put in its place", async () => {
  const root = await folder();
  await writeFile(join(root, "a.html"), "words");
  await mkdir(join(root, "a.html.br/inside"), { recursive: true });
  await expect(compressFolder(root)).rejects.toThrow();
  expect((await readdir(root)).sort()).toEqual(["a.html", "a.html.br", "a.html.gz"]);
});
