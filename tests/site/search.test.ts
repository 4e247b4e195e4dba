import { describe, expect, inject, it } from "vitest";
import { siteBrowser, wordsOf } from "./siteBrowser.ts";

const address = inject("siteAddress");
const { newTab, visit } = siteBrowser();

/** Searches as a reader does; returns the addresses found, what the page says, what was asked for before and what the console said. */
async function search(language: "en" | "zh", words: string) {
  const page = await newTab({});
  const asked: string[] = [];
  const said = wordsOf(page);
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(new URL(`${language}/search/`, address).href);
  const before = asked.filter((path) => path.startsWith("/pagefind/"));
  await page.getByRole("searchbox").fill(words);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() =>
    /：|:|没有|Nothing/.test(document.querySelector("#search-state")?.textContent ?? ""),
  );
  const links = page.locator("#search-results a");
  const state = await page.locator("#search-state").textContent();
  // The page tells how many there are before it shows the first of them.
  if (!/没有|Nothing/.test(state ?? "")) await links.first().waitFor();
  const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  await page.close();
  return { found, state, before, said };
}

describe("the search", () => {
  it.each([
    [
      "zh",
      "光纤",
      ["/zh/glossary/#fibre", "/zh/stories/wired-villages/", "/zh/indicators/administrative-villages-fibre/"],
    ],
    [
      "zh",
      "远程医疗",
      [
        "/zh/glossary/#telemedicine",
        "/zh/stories/services/",
        "/zh/indicators/poor-county-hospitals-telemedicine/",
      ],
    ],
    ["zh", "建档立卡贫困村通宽带比例", ["/zh/indicators/poor-villages-broadband/"]],
    ["zh", "宽带", ["/zh/glossary/#broadband"]],
    ["zh", "贫困村 宽带", ["/zh/indicators/poor-villages-broadband/"]],
    ["zh", "宽带农村", ["/zh/stories/wired-villages/"]],
    ["zh", "1.8万亿元", ["/zh/indicators/rural-online-retail/", "/zh/disagreements/"]],
    ["zh", "贫困县", ["/zh/glossary/#counties-832", "/zh/stories/services/"]],
    ["zh", "832", ["/zh/glossary/#counties-832", "/zh/glossary/#platform-832", "/zh/stories/welfare/"]],
    [
      "en",
      "fibre",
      ["/en/glossary/#fibre", "/en/stories/wired-villages/", "/en/indicators/administrative-villages-fibre/"],
    ],
    [
      "en",
      "telemedicine",
      [
        "/en/glossary/#telemedicine",
        "/en/stories/services/",
        "/en/indicators/poor-county-hospitals-telemedicine/",
      ],
    ],
    ["en", "832", ["/en/glossary/#counties-832", "/en/glossary/#platform-832", "/en/stories/welfare/"]],
  ] as const)(
    "in %s for %s finds what it should, in its own language, and says nothing on the console",
    async (language, words, wanted) => {
      const { found, before, said } = await search(language, words);
      expect(found).toEqual(expect.arrayContaining([...wanted]));
      expect(found.filter((href) => !href.startsWith(`/${language}/`))).toEqual([]);
      expect(before).toEqual([]);
      expect(said).toEqual([]);
    },
  );

  it.each(["en", "zh"])("in %s says aloud how it stands", async (language) => {
    const role = await visit(`${language}/search/`, {}, (page) =>
      page.locator("#search-state").getAttribute("role"),
    );
    expect(role).toBe("status");
  });

  it("says so when nothing is found", async () => {
    const { found, state } = await search("en", "xylophone");
    expect(found).toEqual([]);
    expect(state).toBe("Nothing was found for “xylophone”.");
  });

  it.each([
    ["en", "supported assigned to the scheme", "Villages “supported” were assigned"],
    ["zh", "宽带", "2016年"],
  ] as const)("in %s shows the words around %s as they are written", async (language, words, wanted) => {
    const query = `${language}/search/?q=${encodeURIComponent(words)}`;
    const excerpts = await visit(query, {}, async (page) => {
      await page.locator("#search-results .excerpt").first().waitFor();
      return page.locator("#search-results .excerpt").allTextContents();
    });
    expect(excerpts.join("\n")).toContain(wanted);
    expect(excerpts.filter((text) => /“ | ”|\p{Script=Han} \p{Script=Han}/u.test(text))).toEqual([]);
  });

  it("leads every result to a page that exists", async () => {
    const { found } = await search("zh", "快递");
    const answers = await Promise.all(
      found.map(async (href) => (await fetch(new URL(href, address))).status),
    );
    expect(answers.length).toBeGreaterThan(5);
    expect(new Set(answers)).toEqual(new Set([200]));
  });

  it("alone may run WebAssembly", async () => {
    const policyOf = async (path: string) =>
      /content-security-policy" content="([^"]*)"/.exec(
        await (await fetch(new URL(path, address))).text(),
      )?.[1] ?? "";
    const [search, other] = await Promise.all([policyOf("en/search/"), policyOf("en/targets/")]);
    expect(search).toContain("'wasm-unsafe-eval'");
    expect(other).toContain("default-src 'none'");
    expect(other).not.toMatch(/wasm|worker-src|unsafe/);
    expect(search).not.toMatch(/'unsafe-eval'|'unsafe-inline'|https?:/);
  });

  it("without script leads to the lists of every kind of page", async () => {
    const links = await visit("en/search/", { javaScriptEnabled: false }, (page) =>
      page.locator("main li a").evaluateAll((all) => all.map((link) => link.getAttribute("href"))),
    );
    const lists = ["stories", "indicators", "sources", "glossary", "themes", "figures", "data"];
    expect(links).toEqual(lists.map((list) => `/en/${list}/`));
  });
});

describe("a term in a story", () => {
  it("explains itself in place without script, and closes again", async () => {
    const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 800 } };
    const { before, open, after } = await visit("zh/stories/divide/", phone, async (page) => {
      const note = page.locator("#term-internet-user");
      const hidden = await note.isVisible();
      await page.locator(".term button").first().click();
      const text = await note.textContent();
      await page.keyboard.press("Escape");
      return { before: hidden, open: text, after: await note.isVisible() };
    });
    expect([before, after]).toEqual([false, false]);
    expect(open).toContain("中国互联网络信息中心");
  });
});
