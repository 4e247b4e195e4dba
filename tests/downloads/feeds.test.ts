import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml } from "@cj-tech-master/excelts/xml";
import { describe, expect, it } from "vitest";
import { atomFeed } from "../../src/downloads/feeds/atomFeed.ts";
import { changeEntries, type ReleaseLog } from "../../src/downloads/feeds/changeEntries.ts";
import { llmsText } from "../../src/downloads/feeds/llmsText.ts";
import { sitemapXml } from "../../src/downloads/feeds/sitemap.ts";
import { guardFormula } from "../../src/base/formulaGuard.ts";
import { indicatorMarkdown } from "../../src/downloads/markdown/indicatorMarkdown.ts";
import { markdownTable } from "../../src/downloads/markdown/tableText.ts";
import { storyMarkdown } from "../../src/downloads/markdown/storyMarkdown.ts";
import type { Language } from "../../src/base/language.ts";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { catalogue, root } from "./published.ts";

const feed = {
  language: "zh",
  title: "远方 & <近处>",
  subtitle: "Invented.",
  author: "Nobody",
  self: `${root}zh/feed.xml`,
  page: `${root}zh/stories/`,
  begun: "2020-01-01",
} as const;
const entry = {
  title: "One",
  summary: 'A "quoted" <b> & more',
  url: `${root}zh/stories/one/`,
  published: "2020-02-03",
  updated: "2021-04-05",
};
const logs: readonly ReleaseLog[] = [
  {
    version: "1.0.0",
    released: "2020-01-01",
    sha256: {},
    since: null,
    columnsAdded: [],
    columnsRemoved: [],
    rows: [],
  },
  {
    version: "1.0.1",
    released: "2020-02-01",
    sha256: {},
    since: "1.0.0",
    columnsAdded: ["sources.invented"],
    columnsRemoved: [],
    rows: [
      {
        table: "observations",
        id: "far-villages@2020",
        type: "changed",
        cells: [{ column: "value", before: "97", after: "98" }],
      },
    ],
  },
];

describe("a feed", () => {
  it("is well-formed XML whatever its texts are, and keeps them", () => {
    const text = atomFeed({ ...feed, entries: [entry] });
    expect(() => parseXml(text)).not.toThrow();
    expect(text).toContain("<title>远方 &amp; &lt;近处&gt;</title>");
    expect(text).toContain('xml:lang="zh-Hans"');
  });

  it("is as new as its latest entry, and begun when it has none", () => {
    expect(atomFeed({ ...feed, entries: [entry] })).toContain("<updated>2021-04-05T00:00:00Z</updated>");
    expect(atomFeed({ ...feed, entries: [] })).toContain("<updated>2020-01-01T00:00:00Z</updated>");
  });

  it("tells of each release what every value was and is, the latest first", () => {
    const [latest, first] = changeEntries(logs, root, "en");
    expect(latest?.summary).toBe(
      "Column added: sources.invented. Rows added: 0; changed: 1; removed: 0. far-villages@2020: value was “97”, is “98”.",
    );
    expect(latest?.url).toBe(`${root}en/changes/#v1.0.1`);
    expect(first?.summary).toBe("The first release of the data.");
  });
});

describe("the sitemap", () => {
  const text = sitemapXml(["en/a/", "zh/a/", "en/only/", ""], root);

  it("is well-formed and lists every page once", () => {
    expect(() => parseXml(text)).not.toThrow();
    expect([...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, found]) => found)).toEqual(
      ["", "en/a/", "en/only/", "zh/a/"].map((path) => root + path),
    );
  });

  it("gives both languages and a default for pages that have a twin, and nothing for others", () => {
    expect(text.match(/hreflang="[^"]+"/g)).toEqual([
      'hreflang="en"',
      'hreflang="zh-Hans"',
      'hreflang="x-default"',
      'hreflang="en"',
      'hreflang="zh-Hans"',
      'hreflang="x-default"',
    ]);
  });
});

describe("a Markdown twin", () => {
  it("of a story has no tag left, and prints each number as its row has it", () => {
    const row = catalogue.observations.get("poor-villages-fibre@2020-12");
    const body =
      'It was <Num row="poor-villages-fibre@2020-12" /> then.\n\n<NotSaid>\nNothing more.\n</NotSaid>';
    const text = storyMarkdown(
      { story: "invented", title: "Invented", standfirst: "For a test.", body },
      catalogue,
      root,
      "en",
    );
    expect(row?.printed).toBe("98%以上");
    expect(text).toContain("It was at least 98% then.");
    expect(text).toContain("> **What this does not say**\n>\n> Nothing more.");
  });

  it("of every story has both languages' numbers printed and no tag left", () => {
    const files = globSync("src/content/stories/*/*.mdx", { cwd: projectRoot });
    for (const file of files) {
      const [, story = "", language = ""] = /([^/]+)\/(en|zh)\.mdx$/.exec(file) ?? [];
      const body = readFileSync(join(projectRoot, file), "utf8").replace(/^---[\s\S]*?\n---\n/, "");
      const text = storyMarkdown(
        { story, title: "", standfirst: "", body },
        catalogue,
        root,
        language as Language,
      );
      expect(text.match(/<\/?[A-Z][A-Za-z]*/g)).toBeNull();
    }
    expect(files.length).toBeGreaterThan(2);
  });

  it("of an indicator lists every reported row with its printed form", () => {
    for (const indicator of catalogue.indicators.values()) {
      const observations = [...catalogue.observations.values()].filter((row) => row.indicator === indicator);
      const text = indicatorMarkdown(
        catalogue,
        indicator,
        { observations, targets: [], claims: [] },
        root,
        "zh",
      );
      for (const { printed } of observations) expect(text).toContain(printed);
    }
  });

  it("prints what the data and the front matter say, and makes no markup and no link of it", () => {
    const hostile = "<img src=x onerror=alert(1)> [y](javascript:alert(1)) | &lt;b>\n\n# `z`";
    const harmless =
      "&lt;img src=x onerror=alert(1)> &#91;y&#93;(javascript:alert(1)) &#124; &amp;lt;b> &#35; &#96;z&#96;";
    const both = { en: hostile, zh: hostile };
    const story = { story: "invented", language: "en", title: hostile, standfirst: hostile } as const;
    const [indicator] = catalogue.indicators.values();
    if (!indicator) throw new Error("There is no indicator.");
    const planted = { ...indicator, name: both, definition: both, cautions: [both] };
    const dataset = { ...catalogue.dataset, title: both, subtitle: both, description: both };
    const indicators = new Map([[planted.id, planted]]);
    const texts = [
      storyMarkdown({ ...story, body: "Words." }, catalogue, root, "en"),
      indicatorMarkdown({ dataset }, planted, { observations: [], targets: [], claims: [] }, root, "en"),
      llmsText({ ...catalogue, dataset, indicators }, [story], root),
    ];
    expect(texts.map((text) => text.split(harmless).length - 1)).toEqual([2, 6, 8]);
    expect(texts.join("\n")).not.toMatch(/<img|\]\(javascript/);
  });

  it("keeps a bar within its cell", () => {
    expect(markdownTable(["a"], [["x | y\nz"]])).toBe("| a |\n| --- |\n| x \\| y z |");
  });
});

it("the list for programs that read text names every indicator and warns of bare values", () => {
  const text = llmsText(catalogue, [], root);
  for (const id of catalogue.indicators.keys()) expect(text).toContain(`/en/indicators/${id}.md)`);
  expect(text).toContain("Never use “value” alone.");
});

it("a guarded text is guarded once", () => {
  expect(guardFormula(guardFormula("=1"))).toBe("'=1");
});
