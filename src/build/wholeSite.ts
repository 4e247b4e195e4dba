import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { bringBack, isAlive, putInPlace } from "./putInPlace.ts";

/**
 * Builds each site in a folder of its own and puts it in its place when nothing can fail any more. It comes last of the
 * integrations, so that all of them have written. The folder lies in the project, since what Astro runs to make the
 * pages finds its packages from there, and in `node_modules`, where no watching program looks.
 */
export function wholeSite(): AstroIntegration {
  let place = "";
  let work = "";
  return {
    name: "whole-site",
    hooks: {
      "astro:config:setup": async ({ command, config, updateConfig }) => {
        if (command !== "build") return;
        place = fileURLToPath(config.outDir).replace(/[/\\]$/, "");
        await bringBack(place);
        work = await workFolder(join(fileURLToPath(config.root), "node_modules/.cache/builds"));
        updateConfig({ outDir: folderUrl(work, "site"), cacheDir: folderUrl(work, "cache") });
      },
      "astro:build:done": () => putInPlace(join(work, "site"), place),
    },
  };
}

const folderUrl = (...parts: readonly string[]) => pathToFileURL(`${join(...parts)}/`);

/** A new folder, gone when this process ends; those that killed builds left behind go first. */
async function workFolder(all: string): Promise<string> {
  await mkdir(all, { recursive: true });
  const left = (await readdir(all)).filter((name) => !isAlive(name));
  for (const name of left) await rm(join(all, name), { recursive: true, force: true });
  const work = await mkdtemp(join(all, `${process.pid}-`));
  process.on("exit", () => rmSync(work, { recursive: true, force: true }));
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
  return work;
}
