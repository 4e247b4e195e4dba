import { existsSync } from "node:fs";
import { cp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { kill, pid } from "node:process";

/** The names of what stands beside a site for a moment while it is changed, after a full stop and the site's own. */
const beside = { new: "new", old: "old" } as const;

const nameBeside = (folder: string, what: keyof typeof beside) =>
  join(dirname(folder), `.${basename(folder)}.${beside[what]}-${pid}`);

/** Takes a finished folder and the place for it; afterwards that place holds all of it and nothing else. */
export async function putInPlace(finished: string, place: string): Promise<void> {
  await bringBack(place);
  const ready = nameBeside(place, "new");
  try {
    await move(finished, ready);
    await exchange(ready, place);
  } finally {
    await rm(ready, { recursive: true, force: true });
  }
}

/** Takes the place of a site; gives it back its last one where a power cut fell between the two renames. */
export async function bringBack(place: string): Promise<void> {
  const prefix = `.${basename(place)}.${beside.old}-`;
  const names = await readdir(dirname(place)).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix) && !isAlive(each.slice(prefix.length)))) {
    const old = join(dirname(place), name);
    if (existsSync(place)) await rm(old, { recursive: true, force: true });
    else await rename(old, place);
  }
}

/** Takes the number of a process at the start of a name; tells whether another than this one has it and runs. */
export function isAlive(name: string): boolean {
  try {
    return Number.parseInt(name, 10) !== pid && kill(Number.parseInt(name, 10), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Renames where that can be done; copies first where the place is on another disk. */
async function move(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await cp(from, to, { recursive: true });
  }
}

/** Another build may put its own site there between our two renames: then that one is moved away in its turn. */
async function exchange(ready: string, place: string): Promise<void> {
  const old = nameBeside(place, "old");
  for (;;) {
    const hadOne = await renamed(place, old, "ENOENT");
    try {
      const done = await renamed(ready, place, "ENOTEMPTY");
      // Ours or another's stands there now, or has been moved away by the next: nobody needs the one before it.
      await rm(old, { recursive: true, force: true });
      if (done) return;
    } catch (error) {
      if (hadOne) await renamed(old, place, "ENOTEMPTY");
      throw error;
    }
  }
}

/** Renames; false where the one expected obstacle stood in the way. */
async function renamed(from: string, to: string, obstacle: "ENOENT" | "ENOTEMPTY"): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === obstacle || (obstacle === "ENOTEMPTY" && code === "EEXIST")) return false;
    throw error;
  }
}
