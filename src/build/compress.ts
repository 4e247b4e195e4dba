import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { projectRoot } from "./projectRoot.ts";
import { writeWhole } from "./writeWhole.ts";

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);
/** What shrinks; pictures, fonts and archives are compressed as they are. */
const compressible = "**/*.{html,css,js,svg,json,csv,xml,txt,md,bib,ris}";

/**
 * Takes the folder of a built site; writes a .gz and a .br file beside each text, and returns how many texts. What cannot
 * be written is not there at all: a server would send half a file as if it were the whole.
 */
export async function compressFolder(folder: string): Promise<number> {
  const files = globSync(compressible, { cwd: folder }).map((file) => join(folder, file));
  // Four at a time: as many as Node compresses beside one another.
  for (let at = 0; at < files.length; at += 4) await Promise.all(files.slice(at, at + 4).map(compressFile));
  return files.length;
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [small, smaller] = await Promise.all([deflate(bytes, { level: 9 }), brotli(bytes, { params })]);
  await writeWhole(`${file}.gz`, small);
  await writeWhole(`${file}.br`, smaller);
}

const isCommand = argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href;
if (isCommand) {
  const count = await compressFolder(argv[2] ?? join(projectRoot, "dist"));
  console.log(`${count} files have a .gz and a .br beside them.`);
}
