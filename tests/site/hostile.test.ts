import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { checkSite } from "../../src/build/checkSite.ts";
import { readFiles } from "../../src/build/readFiles.ts";
import { serveFolder } from "../../src/build/serve.ts";
import { launchBrowser, openPage } from "../browser.ts";
import { csvRows } from "../csvRows.ts";
import { checkTiny, tinyData } from "../build/tinyData.ts";
import { buildSite } from "./buildSite.ts";
import { censusOf, type Census } from "./hostile/census.ts";
import { formulas, payloads, unseen } from "./hostile/payloads.ts";
import { plantedCopy } from "./hostile/plant.ts";
import { elementsAndHandlers, watchedPage } from "./hostile/watchedPage.ts";
import { pageKinds, readPages, type BuiltPage } from "./sitePages.ts";

// `npm run test:hostile` opens all, which takes two minutes; every page is read by a parser in any case.
const everyPage = process.env["EVERY_PAGE"] === "1";

// A copy of the project whose data attacks its readers in every text, beside the site as it is.
const sound = inject("siteFolder");
let project = "";
let folder = "";
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let parser: Page;

beforeAll(async () => {
  project = plantedCopy(payloads);
  // What is planted stands in no kept document.
  [folder] = await Promise.all([buildSite({ SOURCE_ARCHIVE: "" }, project), import("./siteBuilt.ts")]);
  server = await serveFolder(folder);
  browser = await launchBrowser();
  parser = await browser.newPage();
}, 600_000);
afterAll(async () => {
  await browser.close();
  server.close();
  for (const made of [project, folder]) rmSync(made, { recursive: true });
});

const filesIn = (root: string, pattern: string) => globSync(pattern, { cwd: root }).sort();
const read = (root: string, file: string) => readFileSync(join(root, file), "utf8");
const wordsOf = (all: readonly Census[]) =>
  new Set(all.flatMap(({ elements, attributes }) => [...Object.keys(elements), ...attributes]));
const without = (found: Iterable<string>, known: ReadonlySet<string>) =>
  [...new Set(found)].filter((each) => !known.has(each));

describe("the check", () => {
  it(`lets ${payloads.length} hostile texts through in every cell and value, for they are texts`, async () => {
    expect(checkSite(await readFiles(project)).problems).toEqual([]);
  });

  const rulesAgainst = (text: string) => {
    const cell = `"${text.replaceAll('"', '""')}"`;
    const events = tinyData["data/events.csv"]?.replace("First line", cell);
    return checkTiny({ "data/events.csv": events }).problems.map(({ rule }) => rule);
  };

  it.each(formulas)("refuses a cell that a spreadsheet would compute: %s", (text) => {
    expect(rulesAgainst(text)).toEqual(["text-is-not-formula"]);
  });

  it.each(unseen.map((text) => [JSON.stringify(text).replace(/[^ -~]/g, escaped), text]))(
    "refuses what is not seen, or is not what it looks like: %s",
    (_, text = "") => {
      expect(rulesAgainst(text)).toContain("characters-are-plain");
    },
  );
});

const censusOfPages = (pages: readonly BuiltPage[]) =>
  censusOf(
    parser,
    pages.map(({ html }) => html),
    "text/html",
  );
let counted: ReturnType<typeof censusOfPages> | undefined;
/** The sound site's pages, counted once. */
const soundCensus = () => (counted ??= censusOfPages(readPages(sound)));

describe("a page of planted texts", () => {
  /** How many there are of whatever acts, asks, leads elsewhere or holds a page together. */
  const acting =
    /^(?:html|head|body|base|meta|link|script|style|template|iframe|img|object|embed|form|input|button|select|main|nav|header|footer|h\d|dialog)$/;
  const actingOf = ({ elements }: Census) =>
    Object.fromEntries(Object.entries(elements).filter(([name]) => acting.test(name)));

  it("has no element, attribute or address that the sound site has not, on any page of the site", async () => {
    const [before, after] = [readPages(sound), readPages(folder)];
    expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path));
    const [clean, planted] = [await soundCensus(), await censusOfPages(after)];
    expect(without(wordsOf(planted), wordsOf(clean))).toEqual([]);
    expect(
      without(
        planted.flatMap(({ addresses }) => addresses),
        new Set([...clean.flatMap(({ addresses }) => addresses), ...plantedAddresses()]),
      ),
    ).toEqual([]);
    const odd = after.filter((_, at) => {
      const [one, other] = [clean[at], planted[at]];
      return !one || !other || JSON.stringify(actingOf(one)) !== JSON.stringify(actingOf(other));
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
    const parts = new Set(clean.flatMap(({ raw }) => raw).flatMap(partsOfStyle));
    const data = planted
      .flatMap(({ raw }) => raw)
      .filter((text) => !partsOfStyle(text).every((part) => parts.has(part)));
    expect(data.length).toBeGreaterThan(100);
    for (const text of data) expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(missingNotes(new Map(after.map(({ path }, at) => [path, planted[at]?.text ?? ""])))).toEqual([]);
  });

  /** The addresses of sources, in which something is planted too. */
  function plantedAddresses(): readonly string[] {
    const { licence } = JSON.parse(read(project, "data/dataset.json")) as { licence: { url: string } };
    const sources = JSON.parse(read(project, "data/sources.json")) as readonly { url?: string }[];
    return [licence.url, ...sources.flatMap(({ url }) => url ?? [])];
  }

  /** A page's styles are those that it needs: two pages have the same parts of them in other choices. */
  function partsOfStyle(text: string): readonly string[] {
    return text.split(/[{},;]/);
  }

  /** Indicators' pages that do not say word for word what was planted in the notes of their rows. */
  function missingNotes(texts: ReadonlyMap<string, string>): readonly string[] {
    const plain = (text: string) => text.replace(/\s+/g, "");
    return csvRows(read(project, "data/commerce/observations.csv")).flatMap(
      ({ indicator = "", note_en: note = "" }) =>
        plain(texts.get(`/en/indicators/${indicator}/`) ?? "").includes(plain(note)) ? [] : [note],
    );
  }

  it("is as well-formed in XML: feeds, sitemap and pictures", async () => {
    const files = filesIn(folder, "**/*.{xml,svg}");
    expect(files).toEqual(filesIn(sound, "**/*.{xml,svg}"));
    const [clean, planted] = await inTurn([sound, folder], (root) =>
      censusOf(
        parser,
        files.map((file) => read(root, file)),
        "application/xml",
      ),
    );
    expect(planted.flatMap(({ raw }) => raw).filter((text) => /error/i.test(text))).toEqual([]);
    expect(without(wordsOf(planted), wordsOf(clean))).toEqual([]);
    const feeds = files.map((_, at) => at).filter((at) => files[at]?.endsWith(".xml"));
    expect(feeds.map((at) => planted[at]?.elements)).toEqual(feeds.map((at) => clean[at]?.elements));
  });

  // With the policy a script that slipped in would be stopped and told of; without it, it would run.
  it.each([
    ["with the policy, on a page of each kind", false],
    [`without it, on every ${everyPage ? "page" : "fifth page"}`, true],
  ])(
    "runs nothing, asks nothing of anyone and gains no element, %s",
    async (_, bypassCSP) => {
      const context = await browser.newContext({ bypassCSP });
      const every = readPages(folder).map(({ path }) => path);
      const some = every.filter((_, at) => everyPage || at % 5 === 0);
      const left = [...new Set([...pageKinds, ...(bypassCSP ? some : []), ...asking])].map(
        (path) => new URL(path, server.address),
      );
      const seen: string[] = [];
      const names = new Set<string>();
      await Promise.all(
        Array.from({ length: 4 }, async () => {
          const page = await watchedPage(context, server.address, seen);
          for (let next = left.shift(); next; next = left.shift()) {
            await openPage(page, next.href);
            for (const name of await page.evaluate(elementsAndHandlers)) names.add(name);
          }
        }),
      );
      const page = await watchedPage(context, server.address, seen);
      await page.goto(new URL("en/search/?q=evil", server.address).href);
      await page.locator("#search-results .excerpt").first().waitFor();
      const found = await page
        .locator("#search-results *")
        .evaluateAll((all) => all.map(({ localName }) => localName));
      await context.close();
      expect(seen).toEqual([]);
      expect(without(names, wordsOf(await soundCensus()))).toEqual([]);
      expect(without(found, new Set(["section", "h2", "ol", "li", "a", "span", "mark", "button"]))).toEqual(
        [],
      );
    },
    600_000,
  );
});

/** Addresses of the two pages that read their own: every hostile text in a query, and some in a fragment. */
const asking: readonly string[] = ["en/search/", "zh/explore/"].flatMap((page) =>
  Array.from({ length: Math.ceil(payloads.length / 40) }, (_, at) => {
    const texts = encodeURIComponent(payloads.slice(at * 40, at * 40 + 40).join(" "));
    const some = encodeURIComponent(payloads.slice(at, at + 3).join(" "));
    return `${page}?q=${texts}&sort=${some}&theme=${some}&rows=${some}&from=${some}&${some}=1#${some}`;
  }),
);

describe("a file of planted texts", () => {
  it("has as many rows and columns as the sound one in every CSV, and no cell that computes, parted by commas or by semicolons", () => {
    const files = filesIn(folder, "data/**/*.csv");
    expect(files).toEqual(filesIn(sound, "data/**/*.csv"));
    for (const file of files) {
      const [clean, planted] = [cellsOf(sound, file), cellsOf(folder, file)];
      expect([file, planted.map((row) => row.length)]).toEqual([file, clean.map((row) => row.length)]);
      const cells = [...planted.flat(), ...cellsOf(folder, file, ";").flat()];
      expect(cells.filter((cell) => /^[\t\r\n]*[=+@-]/.test(cell) && !/^[+-]\d[\d.]*%?$/.test(cell))).toEqual(
        [],
      );
    }
    const notes = new Set(cellsOf(folder, "data/observations.csv").flat());
    const planted = csvRows(read(project, "data/commerce/observations.csv")).map(
      ({ note_en: note = "" }) => note,
    );
    expect(planted.filter((note) => !notes.has(note.trim()))).toEqual([]);
  });

  it("has no element and no link but the site's own and those to sources, as Markdown and as plain text", () => {
    const files = filesIn(folder, "{llms.txt,{en,zh}/**/*.md}");
    expect(files).toEqual(filesIn(sound, "{llms.txt,{en,zh}/**/*.md}"));
    expect(files).toContain("llms.txt");
    expect(files.filter((file) => file.includes("/stories/")).length).toBeGreaterThan(10);
    for (const file of files) {
      const [clean, planted] = [sound, folder].map((root) => linksAndElements(read(root, file)));
      expect([file, planted]).toEqual([file, clean]);
      expect(read(folder, file)).not.toBe(read(sound, file));
    }
  });

  /** Where Markdown has an element, an autolink or a link; of an address to a source, only its host. */
  function linksAndElements(text: string): readonly string[] {
    return [...text.matchAll(/<[^\s>]*>?|\]\((?:<[^>]*>|[^)]*)\)|\]:|!\[/g)].map(([found]) =>
      found.replace(/(?<=\(<https?:\/\/[^/?#>]*)[^>]*/, ""),
    );
  }

  it("is text in every cell of the workbook, which is well-formed", async () => {
    const parts = Object.entries(unzipSync(readFileSync(join(folder, "data/the-last-mile.xlsx"))));
    const texts = parts.map(([, bytes]) => new TextDecoder().decode(bytes));
    const counted = await censusOf(parser, texts, "application/xml");
    const computing = /^(?:f|script|hyperlink|parsererror)$/;
    expect(
      counted.flatMap(({ elements }) => Object.keys(elements).filter((name) => computing.test(name))),
    ).toEqual([]);
    expect(texts.join("")).toContain("&lt;script&gt;alert(document.domain)");
  });

  it("is one entry for each of its works to a reference manager", () => {
    for (const file of filesIn(folder, "data/sources/*.bib")) {
      const [clean, planted] = [sound, folder].map((root) =>
        new Cite(read(root, file)).data.map(({ id }) => id),
      );
      expect([file, planted]).toEqual([file, clean]);
    }
    const entries = (root: string, file: string) => read(root, file).match(/^TY {2}- /gm)?.length;
    for (const file of filesIn(folder, "data/**/*.ris"))
      expect([file, entries(folder, file)]).toEqual([file, entries(sound, file)]);
  });
});

const cellsOf = (root: string, file: string, delimiter = ",") =>
  Papa.parse<string[]>(read(root, file), { delimiter, skipEmptyLines: true }).data;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Both of two, one after the other: the parser is one page. */
async function inTurn<T, R>([one, other]: readonly [T, T], make: (each: T) => Promise<R>): Promise<[R, R]> {
  return [await make(one), await make(other)];
}
