import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReleaseFile } from "../downloads/release.ts";
import { compareVersions, formatVersion, parseVersion } from "../downloads/version.ts";
import type { Version } from "../downloads/version.ts";

/** Where releases stand, from the root of the project. */
export const releasesFolder = "data/releases";

/** Every version that has been released, oldest first. */
export async function readVersions(root: string): Promise<readonly Version[]> {
  const names = await readdir(join(root, releasesFolder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names
    .flatMap((name) => [parseVersion(name) ?? []])
    .flatMap((version) => (version.length > 0 ? [version as Version] : []))
    .sort(compareVersions);
}

/** The files of one release. */
export async function readRelease(root: string, version: Version): Promise<readonly ReleaseFile[]> {
  const folder = join(root, releasesFolder, formatVersion(version));
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })));
}

/** The name and hash of every file, for the list that a release carries. */
export function checksums(files: readonly ReleaseFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files.map(({ name, text }) => [name, createHash("sha256").update(text).digest("hex")]),
  );
}

/** The files of a release that are no longer what its own list says. */
export function touchedFiles(files: readonly ReleaseFile[]): readonly string[] {
  const list = files.find(({ name }) => name === "changes.json");
  const { sha256 } = JSON.parse(list?.text ?? '{"sha256":{}}') as {
    readonly sha256: Readonly<Record<string, string>>;
  };
  const now = checksums(files);
  return list ? Object.keys(sha256).filter((name) => now[name] !== sha256[name]) : ["changes.json"];
}

/** Writes a release as a whole or not at all; refuses where its folder exists. */
export async function writeRelease(
  root: string,
  version: Version,
  files: readonly ReleaseFile[],
): Promise<string> {
  const name = formatVersion(version);
  const beside = join(root, releasesFolder, `.${name}.${process.pid}.tmp`);
  try {
    await mkdir(beside, { recursive: true });
    for (const file of files) await writeFile(join(beside, file.name), file.text, { flush: true });
    // Renaming onto a folder that holds files fails: an old release cannot be overwritten even in a race.
    await rename(beside, join(root, releasesFolder, name));
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
  return `${releasesFolder}/${name}`;
}
