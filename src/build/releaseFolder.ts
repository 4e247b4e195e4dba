import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packName } from "../downloads/frozenPack.ts";
import type { ReleaseFile } from "../downloads/release.ts";
import { compareVersions, formatVersion, parseVersion } from "../downloads/version.ts";
import type { Version } from "../downloads/version.ts";

/** Where releases stand, from the root of the project. */
export const releasesFolder = "data/releases";

/** What a release says of itself and of what has changed. */
export const logName = "changes.json";

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

/** The tables and the log of one release; the pack of its files stands beside them. */
export async function readRelease(root: string, version: Version): Promise<readonly ReleaseFile[]> {
  const folder = join(root, releasesFolder, formatVersion(version));
  const names = (await readdir(folder)).filter((name) => name !== packName).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })));
}

/** The pack of every file that was published with a release. */
export async function readPack(root: string, version: Version): Promise<Uint8Array> {
  return readFile(join(root, releasesFolder, formatVersion(version), packName));
}

/** The name and hash of every file, for the list that a release carries. */
export function checksums(files: readonly ReleaseFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ name, text }) => [name, hashOf(text)]));
}

/** The hash of a file of a release. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The files of a release that are no longer what its own list says. */
export async function touchedFiles(root: string, version: Version): Promise<readonly string[]> {
  const files = await readRelease(root, version);
  const log = files.find(({ name }) => name === logName);
  if (!log) return [logName];
  const { sha256, pack } = JSON.parse(log.text) as {
    readonly sha256: Readonly<Record<string, string>>;
    readonly pack: string;
  };
  const packNow = await readPack(root, version).then(hashOf, () => undefined);
  const now: Readonly<Record<string, string | undefined>> = { ...checksums(files), [packName]: packNow };
  return Object.entries({ ...sha256, [packName]: pack }).flatMap(([name, hash]) =>
    now[name] === hash ? [] : [name],
  );
}

/** Writes a release as a whole or not at all; refuses where its folder exists. */
export async function writeRelease(
  root: string,
  version: Version,
  files: readonly ReleaseFile[],
  pack: Uint8Array,
): Promise<string> {
  const name = formatVersion(version);
  const beside = join(root, releasesFolder, `.${name}.${process.pid}.tmp`);
  try {
    await mkdir(beside, { recursive: true });
    for (const file of files) await writeFile(join(beside, file.name), file.text, { flush: true });
    await writeFile(join(beside, packName), pack, { flush: true });
    // Renaming onto a folder that holds files fails: an old release cannot be overwritten even in a race.
    await rename(beside, join(root, releasesFolder, name));
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
  return `${releasesFolder}/${name}`;
}
