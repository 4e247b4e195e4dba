import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../src/build/projectRoot.ts";

const packages = join(projectRoot, "node_modules");

/** Lends our packages to a project in another folder; what a build keeps beside them stays in that folder, on its disk. */
export function linkPackages(folder: string): void {
  const own = join(folder, "node_modules");
  mkdirSync(own, { recursive: true });
  const names = readdirSync(packages).filter((name) => name === ".bin" || !name.startsWith("."));
  for (const name of names) symlinkSync(join(packages, name), join(own, name));
}
