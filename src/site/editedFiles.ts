import type { DataFile } from "../downloads/dataFile.ts";
import { filesWithoutPages } from "../downloads/withoutPages.ts";
import { catalogue } from "./catalogue.ts";
import { releases } from "./releases.ts";
import { siteRoot } from "./siteRoot.ts";

const files = await Array.fromAsync(filesWithoutPages(catalogue, siteRoot, releases));

/** What the server of the editor answers with where a build writes files, by path; made anew when the data changes. */
export const editedFiles: ReadonlyMap<string, DataFile> = new Map(files.map((file) => [file.path, file]));
