import { unpacked, type FrozenFile } from "../downloads/frozenPack.ts";
import { formatVersion, type Version } from "../downloads/version.ts";
import { logName, readPack, readRelease, readVersions, touchedFiles } from "./releaseFolder.ts";

/** The files of a release by their paths under its address: all that was published with it, and its log; throws where one was touched. */
export async function frozenFiles(root: string, version: Version): Promise<readonly FrozenFile[]> {
  const [touched] = await touchedFiles(root, version);
  if (touched !== undefined)
    throw new Error(`Release ${formatVersion(version)}: ${touched} is not what was released.`);
  const log = (await readRelease(root, version)).find(({ name }) => name === logName);
  const files = unpacked(await readPack(root, version));
  return [...files, { path: logName, bytes: new TextEncoder().encode(log?.text) }];
}

/** The frozen file at a path from the root of the site, unpacked then; undefined where it is none. */
export async function frozenFileAt(root: string, path: string): Promise<FrozenFile | undefined> {
  const [, asked, name] = /^data\/v([\d.]+)\/(.+)$/.exec(path) ?? [];
  if (asked === undefined) return undefined;
  const version = (await readVersions(root)).find((known) => formatVersion(known) === asked);
  return version && (await frozenFiles(root, version)).find((file) => file.path === name);
}
