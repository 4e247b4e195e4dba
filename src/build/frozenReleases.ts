import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { mediaTypeOf } from "../downloads/dataFile.ts";
import { unpacked, type FrozenFile } from "../downloads/frozenPack.ts";
import { formatVersion, type Version } from "../downloads/version.ts";
import { logName, readPack, readRelease, readVersions, touchedFiles } from "./releaseFolder.ts";

/** Lays every file of every release under the address of its version, as it was frozen; a touched release stops the build. */
export function frozenReleases(): AstroIntegration {
  let root = "";
  return {
    name: "frozen-releases",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
      },
      "astro:build:done": async ({ dir }) => {
        for (const version of await readVersions(root)) {
          const folder = new URL(`data/v${formatVersion(version)}/`, dir);
          for (const file of await frozenFiles(root, version)) await writeFrozen(folder, file);
        }
      },
      "astro:server:setup": ({ server }) => {
        // While the site is edited, a frozen file is unpacked when somebody asks for it.
        server.middlewares.use((request, response, next) => {
          answerFor(root, request.url ?? "").then((file) => {
            if (file) response.writeHead(200, { "content-type": mediaTypeOf(file.path) }).end(file.bytes);
            else next();
          }, next);
        });
      },
    },
  };
}

/** The files of a release by their paths under its address: all that was published with it, and its change log. */
export async function frozenFiles(root: string, version: Version): Promise<readonly FrozenFile[]> {
  const [touched] = await touchedFiles(root, version);
  if (touched !== undefined)
    throw new Error(`Release ${formatVersion(version)}: ${touched} is not what was released.`);
  const log = (await readRelease(root, version)).find(({ name }) => name === logName);
  const files = unpacked(await readPack(root, version));
  return [...files, { path: logName, bytes: new TextEncoder().encode(log?.text) }];
}

async function writeFrozen(folder: URL, { path, bytes }: FrozenFile): Promise<void> {
  const place = fileURLToPath(new URL(path, folder));
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, bytes);
}

async function answerFor(root: string, url: string): Promise<FrozenFile | undefined> {
  const [, asked, path] = /\/data\/v([\d.]+)\/([^?]+)/.exec(url) ?? [];
  if (asked === undefined) return undefined;
  const version = (await readVersions(root)).find((known) => formatVersion(known) === asked);
  return version && (await frozenFiles(root, version)).find((file) => file.path === path);
}
