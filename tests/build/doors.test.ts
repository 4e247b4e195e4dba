import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { launchBrowser } from "../browser.ts";

// A project beside this one, with our data and our doors and one page of its own, so that cells can be spoiled.
const root = mkdtempSync(join(tmpdir(), "doors-"));
const table = join(root, "data/coverage/observations.csv");
const sound = readFileSync(join(projectRoot, "data/coverage/observations.csv"), "utf8");

const config = `import { defineConfig } from "astro/config";
import { checkedData } from "./src/build/integration.ts";
import { publishedFiles } from "./src/build/publishedFiles.ts";
import { siteUrl as site } from "./src/build/siteAddress.ts";
const integrations = [checkedData(), publishedFiles()];
export default defineConfig({ site, integrations, devToolbar: { enabled: false } });
`;
const page = `---
import { catalogue } from "../site/catalogue.ts";
---
<p>{catalogue.observations.size} rows</p>
`;

beforeAll(() => {
  const parts = ["base", "catalogue", "figures", "stories", "downloads", "build"];
  for (const path of ["data", ...parts.map((part) => `src/${part}`)]) {
    cpSync(join(projectRoot, path), join(root, path), { recursive: true });
  }
  // Without stories nothing may be excepted from what stories must bind.
  writeFileSync(join(root, "data/bare-numbers.json"), "[]\n");
  for (const folder of ["src/site", "src/pages", "src/content/stories"])
    mkdirSync(join(root, folder), { recursive: true });
  for (const name of ["catalogue", "editedFiles", "releases", "siteRoot", "addresses"])
    cpSync(join(projectRoot, `src/site/${name}.ts`), join(root, `src/site/${name}.ts`));
  for (const file of ["package.json", "tsconfig.json"]) cpSync(join(projectRoot, file), join(root, file));
  symlinkSync(join(projectRoot, "node_modules"), join(root, "node_modules"));
  writeFileSync(join(root, "astro.config.ts"), config);
  writeFileSync(join(root, "src/pages/index.astro"), page);
});
beforeEach(() => writeFileSync(table, sound));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The table with the value of its third line written as a percentage, as a spreadsheet's user might. */
function spoilt(): { readonly text: string; readonly place: string } {
  const lines = sound.split("\n");
  const [indicator = "", period = "", value = "", ...rest] = (lines[2] ?? "").split(",");
  lines[2] = [indicator, period, `${value}%`, ...rest].join(",");
  return { text: lines.join("\n"), place: `observations.csv:3:${indicator.length + period.length + 3}` };
}

// Astro serves no pages where it believes that it is itself under test.
const ownEnv = Object.entries(process.env).filter(
  ([name]) => !/^(VITE|TEST$|NODE_ENV$|DEV$|PROD$|MODE$)/.test(name),
);
const env = { ...Object.fromEntries(ownEnv), ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...env, SOURCE_ARCHIVE: "" },
  });
}

describe("the command", () => {
  it("ends with 0 where there is no problem, and says that the archive was not looked at", () => {
    const { status, stdout } = run("src/build/check.ts", "--lang", "en");
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/no problems.*\n.*not compared.*SOURCE_ARCHIVE/s),
    ]);
  });

  it("ends with 1 where there are problems, in text, JSON and annotations, in both languages", () => {
    const { text, place } = spoilt();
    writeFileSync(table, text);
    const english = run("src/build/check.ts", "--lang", "en");
    expect([english.status, english.stdout]).toEqual([
      1,
      expect.stringContaining(`data/coverage/${place}  "`),
    ]);
    expect(run("src/build/check.ts", "--lang", "zh").stdout).toContain("不是纯数字");
    const [first] = JSON.parse(run("src/build/check.ts", "--format", "json").stdout).problems;
    expect(first).toMatchObject({
      rule: "value-is-number",
      at: { file: "data/coverage/observations.csv", line: 3 },
    });
    const annotation =
      /^::error file=data\/coverage\/observations\.csv,line=3,col=\d+,title=value-is-number::/;
    expect(run("src/build/check.ts", "--format", "github").stdout).toMatch(annotation);
  });

  it("ends with 2 where it cannot run", () => {
    expect(run("src/build/check.ts", "--format", "pdf").status).toBe(2);
    expect(run("src/build/check.ts", "--no-such-option").status).toBe(2);
  });

  it("writes no colour into a file", () => {
    writeFileSync(table, spoilt().text);
    expect(run("src/build/check.ts").stdout).not.toContain("\u001B");
  });
});

describe("a build", () => {
  const astro = "node_modules/astro/bin/astro.mjs";

  it("is stopped by bad data at its place, and leaves what was built before untouched", () => {
    expect(run(astro, "build").status).toBe(0);
    const built = readFileSync(join(root, "dist/index.html"), "utf8");
    const { text, place } = spoilt();
    writeFileSync(table, text);
    const stopped = run(astro, "build");
    expect(stopped.status).toBe(1);
    expect(stopped.stdout + stopped.stderr).toContain(place);
    expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe(built);
  });
});

describe("in development", () => {
  it("a page opens the table at the row when a cell is spoilt, and comes back by itself when it is mended", async () => {
    const server = development();
    const browser = await launchBrowser();
    try {
      const tab = await browser.newPage();
      await tab.goto(await addressOf(server));
      await tab.waitForSelector("text=rows");
      const { text, place } = spoilt();
      writeFileSync(table, text);
      const overlay = tab.locator("vite-error-overlay");
      await overlay.getByText(place).first().waitFor();
      writeFileSync(table, sound);
      await overlay.waitFor({ state: "detached" });
      await tab.waitForSelector("text=rows");
    } finally {
      await browser.close();
      server.kill();
    }
  });

  it("the files of the data stand at their addresses as a build writes them, and follow the data", async () => {
    const server = development();
    try {
      const address = await addressOf(server);
      const ask = (path: string) => fetch(`${address}${path}`);
      const { stdout } = run("node_modules/astro/bin/astro.mjs", "build");
      for (const path of [
        "data/observations.csv",
        "data/indicators/rural-online-retail.values.ris",
        "zh/indicators/rural-online-retail.md",
        "data/v1.0.0/changes.json",
      ]) {
        const written = readFileSync(join(root, "dist", path), "utf8");
        expect(await (await ask(path)).text(), `${path}\n${stdout}`).toBe(written);
      }
      expect((await ask("data/observations.csv")).headers.get("content-type")).toContain("text/csv");
      const { text, place } = spoilt();
      writeFileSync(table, text);
      await expect.poll(async () => (await ask("data/observations.csv")).text(), slowly).toContain(place);
      writeFileSync(table, sound);
      await expect.poll(async () => (await ask("data/observations.csv")).status, slowly).toBe(200);
    } finally {
      server.kill();
    }
  });
});

const slowly = { interval: 200, timeout: 30_000 };

function development(): ChildProcess {
  return spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "dev", "--port", "0"], {
    cwd: root,
    env,
  });
}

/** The address that a development server prints once it is ready. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stdout?.on("data", (chunk) => {
      said += String(chunk);
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.on("exit", () => reject(new Error(said)));
  });
}
