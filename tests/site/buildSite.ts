import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A folder to build a site into. */
export const emptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "the-last-mile-"));

/** Builds the site of a project, ours unless told, as the command does, into a folder of its own, and returns that. */
export async function buildSite(
  settings: Readonly<Record<string, string>> = {},
  cwd = process.cwd(),
  into?: string,
): Promise<string> {
  const folder = into ?? (await emptyFolder());
  const astro = join(
    dirname(createRequire(import.meta.url).resolve("astro/package.json")),
    "bin",
    "astro.mjs",
  );
  const env = { ...plainEnvironment(), ASTRO_TELEMETRY_DISABLED: "1", ...settings, SITE_OUT: folder };
  await run(process.execPath, [astro, "build"], { cwd, env, maxBuffer: 64 * 1024 * 1024 });
  return folder;
}

/** The test runner leaves marks in its environment, such as a base path, which a build would take for its own. */
function plainEnvironment(): Record<string, string | undefined> {
  const marks = /^(?:VITEST|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|TEST$|BASE_URL$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !marks.test(name)));
}
