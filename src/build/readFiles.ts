import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { mostBytes } from "../catalogue/sourceFile.ts";
import type { OddFile, SourceFile } from "../catalogue/sourceFile.ts";

/** The folders whose files are checked, from the root of the project. */
export const checkedFolders = ["data", "src/content/stories"];

/** Every file that the checks look at, in the order of their paths. */
export async function readFiles(root: string): Promise<readonly SourceFile[]> {
  const files = await Promise.all(checkedFolders.map((folder) => readFolder(root, folder)));
  return files.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readFolder(root: string, folder: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const read = await Promise.all(entries.map((entry) => readEntry(root, entry)));
  return read.flatMap((file) => file ?? []);
}

async function readEntry(root: string, entry: Dirent): Promise<SourceFile | undefined> {
  const file = join(entry.parentPath, entry.name);
  const path = file.slice(root.length).replaceAll("\\", "/").replace(/^\//, "");
  const odd = await oddity(entry, file);
  if (odd) return { path, content: "", odd };
  return entry.isFile() ? { path, content: await readFile(file) } : undefined;
}

/** What an entry is if its name is that of a file and it is none to be read. */
async function oddity(entry: Dirent, file: string): Promise<OddFile | undefined> {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return /\.(csv|json|mdx)$/.test(entry.name) ? "folder" : undefined;
  return (await stat(file)).size > mostBytes ? "too_large" : undefined;
}
