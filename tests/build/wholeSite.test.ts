import { execFileSync, spawn } from "node:child_process";
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { symlinkSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { projectRoot } from "../../src/build/projectRoot.ts";

// A project with nothing but the way in which sites are put in their place, and three pages that say which build made
// them. One page waits where it is told to, so that a build can be met half-way. Everything in it is invented.
const config = `import { defineConfig } from "astro/config";
import { wholeSite } from "${projectRoot}src/build/wholeSite.ts";
export default defineConfig({ outDir: process.env.SITE_OUT ?? "./dist", integrations: [wholeSite()] });
`;
const page = `---
import { existsSync, writeFileSync } from "node:fs";
export const getStaticPaths = () => ["a", "b", "c"].map((name) => ({ params: { name } }));
const { VERSION, WAITS, FILLER = "0" } = process.env;
if (Astro.params.name === "b" && WAITS) {
  writeFileSync(\`waiting-\${VERSION}\`, "");
  while (!existsSync("go")) await new Promise((resolve) => setTimeout(resolve, 20));
}
---
<p>{VERSION}</p><p>{"x".repeat(Number(FILLER))}</p>
`;

const folders: string[] = [];
const mounts: string[] = [];
afterEach(() => {
  for (const mount of mounts.splice(0)) execFileSync("umount", [mount]);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "whole-site-"));
  folders.push(folder);
  return folder;
}

function project(root = emptyFolder()): string {
  for (const folder of ["src/pages", "node_modules"]) mkdirSync(join(root, folder), { recursive: true });
  for (const name of readdirSync(join(projectRoot, "node_modules")).filter((each) => !each.startsWith(".")))
    symlinkSync(join(projectRoot, "node_modules", name), join(root, "node_modules", name));
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  writeFileSync(join(root, "astro.config.ts"), config);
  writeFileSync(join(root, "src/pages/[name].astro"), page);
  return root;
}

// Astro builds otherwise where it believes that it is itself under test.
const ownEnv = Object.entries(process.env).filter(
  ([name]) => !/^(VITE|TEST$|NODE_ENV$|DEV$|PROD$|MODE$|BASE_URL$|SSR$)/.test(name),
);

function build(root: string, version: string, settings: Readonly<Record<string, string>> = {}) {
  const env = {
    ...Object.fromEntries(ownEnv),
    ASTRO_TELEMETRY_DISABLED: "1",
    VERSION: version,
    ...settings,
  };
  const child = spawn(process.execPath, [join(projectRoot, "node_modules/astro/bin/astro.mjs"), "build"], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      said += String(chunk);
    });
  return { child, ended: once(child, "exit").then(([code]) => ({ code: code as number | null, said })) };
}

/** Resolves when a build waits in the middle of its pages; a build that ends before has failed. */
async function halfWay(root: string, version: string, ended: Promise<{ readonly said: string }>) {
  const early = ended.then(({ said }) => Promise.reject(new Error(said)));
  const waiting = async () => {
    while (!existsSync(join(root, `waiting-${version}`))) await setTimeout(20);
  };
  await Promise.race([early, waiting()]);
  early.catch(() => undefined);
}

/** Which builds made the pages of a site, page by page. */
const versions = (folder: string) =>
  globSync("**/*.html", { cwd: folder })
    .sort()
    .map((file) => /<p>([^<]*)<\/p>/.exec(readFileSync(join(folder, file), "utf8"))?.[1]);
const whole = (version: string) => [version, version, version];
const hidden = (folder: string) => readdirSync(folder).filter((name) => /^\.dist/.test(name));
const work = (root: string) => readdirSync(join(root, "node_modules/.cache/builds"));

describe("the last good site", () => {
  it("stays whole while a build is under way and when it is killed, and the next build clears up", async () => {
    const root = project();
    await build(root, "first").ended;
    const second = build(root, "second", { WAITS: "1" });
    await halfWay(root, "second", second.ended);
    expect(versions(join(root, "dist"))).toEqual(whole("first"));
    second.child.kill("SIGKILL");
    await second.ended;
    expect(versions(join(root, "dist"))).toEqual(whole("first"));
    expect((await build(root, "third").ended).code).toBe(0);
    expect(versions(join(root, "dist"))).toEqual(whole("third"));
    expect([...work(root), ...hidden(root)]).toEqual([]);
  });

  it("stays whole when a build is interrupted, which leaves nothing behind", async () => {
    const root = project();
    await build(root, "first").ended;
    const second = build(root, "second", { WAITS: "1" });
    await halfWay(root, "second", second.ended);
    second.child.kill("SIGINT");
    expect((await second.ended).code).toBe(130);
    expect(versions(join(root, "dist"))).toEqual(whole("first"));
    expect([...work(root), ...hidden(root)]).toEqual([]);
  });

  it("is of one build where two run at once", async () => {
    const root = project();
    const sides = ["left", "right"];
    const builds = sides.map((version) => build(root, version, { WAITS: "1" }).ended);
    await Promise.all(builds.map((ended, at) => halfWay(root, sides[at] ?? "", ended)));
    writeFileSync(join(root, "go"), "");
    const ends = await Promise.all(builds);
    expect(ends.map(({ code }) => code)).toEqual([0, 0]);
    expect([whole("left"), whole("right")]).toContainEqual(versions(join(root, "dist")));
    expect([...work(root), ...hidden(root)]).toEqual([]);
  });

  const mayMount = process.getuid?.() === 0 && canMount();

  it.skipIf(!mayMount)(
    "stays whole when the disk is full (skipped unless a small disk can be mounted)",
    async () => {
      const root = project(disk("4m"));
      expect((await build(root, "first").ended).code).toBe(0);
      const { code, said } = await build(root, "second", { FILLER: "2000000" }).ended;
      expect(code).not.toBe(0);
      expect(said).toContain("ENOSPC");
      expect(versions(join(root, "dist"))).toEqual(whole("first"));
      expect([...work(root), ...hidden(root)]).toEqual([]);
    },
  );

  it.skipIf(!mayMount)("stays whole when another disk is full that it stands on", async () => {
    const [root, other] = [project(), disk("3m")];
    const out = { SITE_OUT: join(other, "dist") };
    expect((await build(root, "first", out).ended).code).toBe(0);
    expect((await build(root, "second", { ...out, FILLER: "1500000" }).ended).code).not.toBe(0);
    expect(versions(join(other, "dist"))).toEqual(whole("first"));
    expect([...work(root), ...hidden(other)]).toEqual([]);
  });
});

/** A disk in memory of the size that is said. */
function disk(size: string): string {
  const folder = emptyFolder();
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]);
  mounts.push(folder);
  return folder;
}

function canMount(): boolean {
  try {
    const folder = disk("1m");
    execFileSync("umount", [folder]);
    mounts.pop();
    return true;
  } catch {
    return false;
  }
}
