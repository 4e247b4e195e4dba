import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { putInPlace } from "../../src/build/putInPlace.ts";

// A process of its own, run by putInPlace.test.ts: puts a site of its name into the same place again and again.
const [folder = "", name = ""] = argv.slice(2);
for (let at = 0; at < 60; at += 1) {
  const made = join(folder, name);
  mkdirSync(made);
  for (const file of ["index.html", "other.html"]) writeFileSync(join(made, file), name);
  await putInPlace(made, join(folder, "dist"));
}
