import { globSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { hostHeaders, type HostName } from "./hostHeaders.ts";
import { closed, promisedHeaders } from "./promisedHeaders.ts";
import { siteBrowser } from "./siteBrowser.ts";

const folder = inject("siteFolder");
const frozen = readdirSync(join(projectRoot, "data/releases"));
const files = globSync("**", { cwd: folder, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== "_headers")
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
const pages = files.filter((path) => path.endsWith("/index.html")).map((path) => path.slice(0, -10));

type Headers = Readonly<Record<string, string>>;

const promised = (path: string) => promisedHeaders(path, frozen);

/** The addresses for which a host sends something else than what is promised for them, or for the page they stand for. */
function broken(
  host: HostName,
  paths: readonly string[],
  { counts = (sent: Headers): Headers => sent, standsFor = (path: string) => path } = {},
): readonly string[] {
  const headersOf = hostHeaders(folder, host);
  const text = (headers: Headers) => JSON.stringify(Object.entries(headers).sort());
  return paths.filter(
    (path) => text(counts(Object.fromEntries(headersOf(path)))) !== text(promised(standsFor(path))),
  );
}

describe("the headers that a host sends, each with exactly its value", () => {
  it("are the promised ones on Cloudflare Pages, which would join what two rules say", () => {
    expect(broken("cloudflare", [...files, ...pages, "/404"])).toEqual([]);
  });

  it("are the promised ones for pages on Netlify, which also answers without the last slash", () => {
    const bare = pages.map((path) => path.replace(/(?<=.)\/$/, ""));
    const standsFor = (path: string) => (path.endsWith("/") ? path : `${path}/`);
    expect(broken("netlify", [...pages, ...pages.map((path) => `${path}index.html`), "/404.html"])).toEqual(
      [],
    );
    expect(broken("netlify", bare, { standsFor })).toEqual([]);
  });

  it("are on Netlify for files no more than a needless word on frames", () => {
    const isClosed = Object.entries(closed).map(String);
    const counts = (sent: Headers) =>
      Object.fromEntries(Object.entries(sent).filter((entry) => !isClosed.includes(String(entry))));
    const others = files.filter((path) => !path.endsWith(".html"));
    expect(broken("netlify", others, { counts })).toEqual([]);
  });
});

describe.each(["cloudflare", "netlify"] as const)("what %s sends", (host) => {
  const headersOf = hostHeaders(folder, host);

  it.each([
    "/",
    "/404.html",
    "/404",
    "/en/",
    "/en/index.html",
    "/en/stories/divide/index.html",
    "/no/such/page/",
  ])("keeps %s out of frames", (path) => expect(Object.fromEntries(headersOf(path))).toMatchObject(closed));

  it("lets the pages made for frames stand in them", () => {
    expect(pages).toContain("/en/figures/hundred-villages/embed/");
    expect([...headersOf("/en/figures/hundred-villages/embed/").keys()]).not.toContain("x-frame-options");
  });

  it("lets every release live for ever, and has the list of releases asked for again", () => {
    expect(frozen.length).toBeGreaterThan(0);
    for (const version of [...frozen, "12.0.0"])
      expect(headersOf(`/data/v${version}/observations.csv`).get("cache-control")).toContain("immutable");
    expect(headersOf("/data/versions.json").get("cache-control")).toBeUndefined();
  });
});

describe("a picture under the policy that is sent with it", () => {
  const { newTab } = siteBrowser();
  const picture = files.find((path) => /^\/zh\/figures\/.*\.svg$/.test(path)) ?? "";
  const address = new URL(picture, inject("siteAddress")).href;

  it("looks opened by itself as it does without, and shows in a page", async () => {
    const tab = await newTab({});
    const without = await tab.goto(address).then(() => tab.screenshot());
    await tab.route(address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...promised(picture) } });
    });
    const answer = await tab.goto(address);
    expect(answer?.headers()["content-security-policy"]).toContain("sandbox");
    expect((await tab.screenshot()).equals(without)).toBe(true);
    await tab.goto(new URL("/zh/about/", address).href);
    const width = await tab.evaluate(async (src) => {
      const image = Object.assign(new Image(), { src });
      await image.decode();
      return image.naturalWidth;
    }, address);
    expect(width).toBeGreaterThan(0);
    await tab.close();
  });
});
