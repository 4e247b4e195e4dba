import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { projectRoot } from "../../src/build/projectRoot.ts";

const elsewhere = mkdtempSync(join(tmpdir(), "same-bytes-"));
afterAll(() => {
  rmSync(elsewhere, { recursive: true });
});

const program = `
  const { readFiles } = await import("./src/build/readFiles.ts");
  const { checkCatalogue } = await import("./src/catalogue/checkCatalogue.ts");
  const { dataFiles } = await import("./src/downloads/dataFiles.ts");
  const { catalogue } = checkCatalogue(await readFiles(process.cwd() + "/"));
  const files = await dataFiles(catalogue, "https://the-last-mile.example/", []);
  process.stdout.write(new TextDecoder().decode(files.at(-1).bytes));
`;

/** Another day, for whoever asks the clock. */
const laterDay = `
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) { super(...(parts.length > 0 ? parts : [1935000000000])); }
    static now() { return 1935000000000; }
  };
`;

function sums(folder: string, environment: Readonly<Record<string, string>>, before = ""): string {
  const options = {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: "utf8",
    maxBuffer: 1 << 26,
  } as const;
  return execFileSync(process.execPath, ["--input-type=module", "-e", before + program], options);
}

it("every file has the same bytes in another folder, time zone and locale, on another day", () => {
  for (const part of ["src", "data", "package.json"])
    cpSync(join(projectRoot, part), join(elsewhere, part), { recursive: true });
  symlinkSync(join(projectRoot, "node_modules"), join(elsewhere, "node_modules"));
  const here = sums(projectRoot, { TZ: "America/St_Johns", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" });
  const there = sums(
    elsewhere,
    { TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" },
    laterDay,
  );
  expect(there.split("\n").length).toBeGreaterThan(1000);
  expect(there).toBe(here);
});
