import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "../catalogue/sourceFile.ts";

/** The folders whose files are checked, from the root of the project. */
export const checkedFolders = ["data", "src/content/stories"];

/** Every file that the checks look at, in the order of their paths. */
export async function readFiles(root: string): Promise<readonly SourceFile[]> {
  const files = await Promise.all(checkedFolders.map((folder) => readFolder(root, folder)));
  return files.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readFolder(root: string, folder: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map((file) => readOne(root, file)));
}

async function readOne(root: string, file: string): Promise<SourceFile> {
  const path = file.slice(root.length).replaceAll("\\", "/").replace(/^\//, "");
  return { path, content: await readFile(file) };
}
