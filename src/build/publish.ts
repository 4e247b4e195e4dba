import { setImmediate } from "node:timers/promises";
import { DataError } from "../catalogue/dataError.ts";
import type { SourceFile } from "../catalogue/sourceFile.ts";
import { sumLine, sumsName, type DataFile } from "../downloads/dataFile.ts";
import { formatVersion } from "../downloads/version.ts";
import { filesWithoutPages } from "../downloads/withoutPages.ts";
import { checkSite } from "./checkSite.ts";
import { fileWriter } from "./fileWriter.ts";
import { frozenFiles } from "./frozenReleases.ts";
import { readReleases } from "./releaseFiles.ts";
import { readVersions } from "./releaseFolder.ts";
import { siteAddress } from "./siteAddress.ts";

/**
 * What a build asks of this process: to write all files but the pages, from the data that it has read, into a folder, with
 * the list of their checksums, which is cheaper than reading them again.
 */
export interface Order {
  readonly root: string;
  readonly folder: string;
  readonly files: readonly SourceFile[];
}

/** A file to be written, by its path from the root of the site. */
type Written = Pick<DataFile, "path" | "bytes">;

/** Every file, made when it is its turn: one at a time is in memory. */
async function* filesOf({ root, files }: Order): AsyncGenerator<Written> {
  const { catalogue, problems } = checkSite(files);
  if (!catalogue) throw new DataError(problems, "en", root);
  const versions = await readVersions(root);
  const releases = await readReleases(root, versions);
  yield* filesWithoutPages(catalogue, siteAddress, releases);
  for (const version of versions)
    for (const { path, bytes } of await frozenFiles(root, version))
      yield { path: `data/v${formatVersion(version)}/${path}`, bytes };
}

async function publish(order: Order): Promise<void> {
  const write = fileWriter(order.folder);
  const lines: string[] = [];
  for await (const { path, bytes } of filesOf(order)) {
    write(path, bytes);
    lines.push(sumLine({ path, bytes }));
    // Between two files the end of the build is noticed.
    await setImmediate();
  }
  write(sumsName, Buffer.from(lines.join("")));
}

process.once("disconnect", () => process.exit(1));
process.once("message", (order: Order) => {
  publish(order).then(
    () => process.exit(0),
    (error: unknown) =>
      process.send?.(error instanceof Error ? error.message : String(error), () => process.exit(1)),
  );
});
