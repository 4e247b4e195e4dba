import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { paragraphsOf } from "../../src/catalogue/archive.ts";
import type { Archive } from "../../src/catalogue/archive.ts";
import type { SourceFile } from "../../src/catalogue/sourceFile.ts";
import { createHash } from "node:crypto";

export const rulesFolder = join(import.meta.dirname, "../fixtures/rules");

/** Invented data without a fault; every other folder lays its own files over it. */
const sound = join(rulesFolder, "sound");

/** The folders of faults: the rule's name, and after two hyphens what is particular. */
export const faults: readonly string[] = readdirSync(rulesFolder).filter((name) => name !== "sound");

/** The rule that a folder is about. */
export function ruleOf(folder: string): string {
  return folder.split("--")[0] ?? "";
}

/** The files of a folder laid over the sound ones, without those that `absent.txt` names. */
export function fixtureFiles(folder: string): readonly SourceFile[] {
  const own = join(rulesFolder, folder);
  const absent = existsSync(join(own, "absent.txt"))
    ? readFileSync(join(own, "absent.txt"), "utf8").split("\n")
    : [];
  const files = new Map([...filesIn(sound), ...filesIn(own)].map((file) => [file.path, file]));
  for (const path of absent) files.delete(path);
  return [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function filesIn(root: string): readonly SourceFile[] {
  if (!existsSync(join(root, "data"))) return [];
  const entries = readdirSync(join(root, "data"), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: path.slice(root.length + 1), content: new Uint8Array(readFileSync(path)) }));
}

/** The invented archive of a folder, or the sound one. */
export function fixtureArchive(folder: string): Archive {
  const own = join(rulesFolder, folder, "archive");
  const place = existsSync(own) ? own : join(sound, "archive");
  return new Map(readdirSync(place).map((name) => [name, copyOf(readFileSync(join(place, name)))]));
}

function copyOf(content: Buffer) {
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { sha256, bytes: content.byteLength, paragraphs: paragraphsOf(content.toString("utf8")) };
}
