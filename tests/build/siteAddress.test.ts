import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { addressWarning, toldUrl } from "../../src/build/siteAddress.ts";

const netlify = {
  CI: "true",
  NETLIFY: "true",
  URL: "https://site.example",
  DEPLOY_URL: "https://draft.example",
};
const cloudflare = { CI: "true", CF_PAGES: "1", CF_PAGES_URL: "https://a1b2c3.site.example" };

describe("the address of the site", () => {
  it("is the one that whoever builds sets, on any host", () => {
    const SITE_URL = "https://set.example";
    for (const host of [{}, netlify, cloudflare]) expect(toldUrl({ ...host, SITE_URL })).toBe(SITE_URL);
  });

  it("is otherwise the site's own on Netlify, and never that of a single deployment", () => {
    expect(toldUrl(netlify)).toBe("https://site.example");
    expect(toldUrl(cloudflare)).toBeUndefined();
  });

  it("is not taken from a variable that happens to be called URL", () => {
    expect(toldUrl({ URL: "https://elsewhere.example" })).toBeUndefined();
  });

  it("is asked for where a service builds and does not know it, and nowhere else", () => {
    for (const unknown of [cloudflare, { CI: "1" }])
      expect(addressWarning(unknown)).toContain("SITE_URL is not set");
    for (const quiet of [{}, netlify, { CI: "true", SITE_URL: "https://set.example" }])
      expect(addressWarning(quiet)).toBeUndefined();
  });
});

describe("the settings of the hosts", () => {
  it.each([
    ["netlify.toml", "publish"],
    ["wrangler.toml", "pages_build_output_dir"],
  ])("%s names the folder that the build writes and the Node.js of the project", (file, key) => {
    const text = readFileSync(join(projectRoot, file), "utf8");
    const { devDependencies } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    expect(text).toContain(`\n${key} = "dist"\n`);
    expect(text).toContain(`\nNODE_VERSION = "${devDependencies["node"]?.split(".")[0]}"\n`);
  });
});
