import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { readFiles } from "../../src/build/readFiles.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { publishedTables } from "../../src/downloads/tables.ts";
import { csvRows, type CsvRow } from "../csvRows.ts";
import { rowIds } from "./explorerTable.ts";
import { siteBrowser, type Visit } from "./siteBrowser.ts";

const address = inject("siteAddress");
const folder = inject("siteFolder");
const english = "/en/explore/";
const both = [english, "/zh/explore/"];
const { visitQuietly } = siteBrowser();
let catalogue: Catalogue;
let statements: ReturnType<typeof publishedStatements>;

beforeAll(async () => {
  catalogue = await readCatalogue();
  statements = publishedStatements(catalogue);
});

async function readCatalogue(): Promise<Catalogue> {
  const { catalogue: read } = checkCatalogue(await readFiles(process.cwd()));
  if (read === undefined) throw new Error("The data has problems; see check:data.");
  return read;
}

/** Every statement as researchers download it, by the names of its columns. */
function publishedStatements(all: Catalogue) {
  const tables = publishedTables(all).filter(({ name }) =>
    ["observations", "targets", "claims"].includes(name),
  );
  return tables.flatMap(({ name, columns, rows }) =>
    rows.map((row) => ({
      statement: name.replace(/s$/, ""),
      ...Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ""])),
    })),
  ) as readonly CsvRow[];
}

/** Opens a page on a desk, unless told, and hands it to the function; a word on the console fails the test. */
const visit: Visit = (path, options, look) =>
  visitQuietly(path, { viewport: { width: 1280, height: 900 }, ...options }, look);

/** What the download button hands over. */
async function download(page: Page): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("#explorer-download")]);
  return readFileSync(await file.path(), "utf8");
}

/** Every row that answers, shown or not yet, as the download tells it. */
async function found(page: Page): Promise<readonly CsvRow[]> {
  return csvRows(await download(page));
}

const idsOf = (rows: readonly CsvRow[]) => rows.map(({ id }) => id ?? "").sort();
const expected = (holds: (row: CsvRow) => boolean) => idsOf(statements.filter(holds));
const select = (page: Page, name: string, value: string) => page.selectOption(`[name=${name}]`, value);
const state = (page: Page) => page.textContent("#explorer-state");

describe("without script", () => {
  it.each(both)("%s holds every statement of the catalogue once, with its printed form", async (path) => {
    const seen = await visit(path, { javaScriptEnabled: false }, async (page) => ({
      ids: await rowIds(page),
      printed: await page.locator("#statements tbody q").count(),
      form: await page.locator("#explorer-form").isVisible(),
      headers: await page.locator("#statements thead th[scope=col]").count(),
      caption: await page.locator("#statements caption").isVisible(),
    }));
    expect([...seen.ids].sort()).toEqual(expected(() => true));
    expect(seen.ids.length).toBeGreaterThan(600);
    expect(seen.printed).toBe(statements.filter((row) => row["as_printed"] !== "").length);
    expect(seen).toMatchObject({ form: false, headers: 6, caption: true });
  });
});

describe("filters", () => {
  const cases: readonly (readonly [string, string, (row: CsvRow) => boolean])[] = [
    ["theme", "learning", (row) => row["theme"] === "learning"],
    ["indicator", "rural-online-retail", (row) => row["indicator"] === "rural-online-retail"],
    ["source", "scio-white-paper-2022", (row) => row["source"] === "scio-white-paper-2022"],
    ["qualifier", "more_than", (row) => row["qualifier"] === "more_than"],
    ["statement", "target", (row) => row["statement"] === "target"],
    ["standing", "does_not_hold", (row) => row["verdict"] === "does_not_hold"],
    ["standing", "not_met", (row) => row["outcome"] === "not_met"],
    ["standing", "disagrees", (row) => row["agrees"] === "no" && row["use"] === "no"],
    ["standing", "shown", (row) => row["use"] === "yes" && row["status"] !== "missing"],
    ["standing", "missing", (row) => row["status"] === "missing"],
  ];

  it.each(cases)("by %s %s leave what the catalogue says", async (name, value, holds) => {
    const seen = await visit(english, {}, async (page) => {
      await select(page, name, value);
      return { rows: idsOf(await found(page)), shown: (await rowIds(page)).length, state: await state(page) };
    });
    const wanted = expected(holds);
    expect(wanted.length).toBeGreaterThan(0);
    expect(seen.rows).toEqual(wanted);
    expect(seen.shown).toBe(Math.min(50, wanted.length));
    expect(seen.state).toBe(`${wanted.length} of ${statements.length} statements`);
  });

  it("by years keep each period that touches them", async () => {
    const rows = await visit(english, {}, async (page) => {
      await select(page, "from", "2019");
      await select(page, "to", "2020");
      return found(page);
    });
    const touches = ({ period = "" }: CsvRow) => {
      const [start = "", end = start] = period.split("/").map((part) => part.slice(0, 4));
      return start <= "2020" && end >= "2019";
    };
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.length).toBeLessThan(statements.length);
    expect(rows.filter((row) => !touches(row))).toEqual([]);
    const figures = expected((row) => row["statement"] === "observation" && touches(row));
    expect(idsOf(rows.filter((row) => row["statement"] === "observation"))).toEqual(figures);
  });

  it("join: each narrows what the others left", async () => {
    const rows = await visit(english, {}, async (page) => {
      await select(page, "theme", "commerce");
      await select(page, "statement", "observation");
      await select(page, "qualifier", "about");
      return idsOf(await found(page));
    });
    expect(rows).toEqual(
      expected(
        (row) =>
          row["theme"] === "commerce" && row["statement"] === "observation" && row["qualifier"] === "about",
      ),
    );
  });

  it.each(both)("%s finds words of either language, in any order", async (path) => {
    const seen = await visit(path, {}, async (page) => {
      await page.fill("[name=q]", "RETAIL rural");
      const inEnglish = idsOf(await found(page));
      await page.fill("[name=q]", "网络零售额 农村");
      return { inEnglish, inChinese: idsOf(await found(page)) };
    });
    const sales = expected((row) => row["indicator"] === "rural-online-retail");
    expect(sales.length).toBeGreaterThan(10);
    expect(seen.inEnglish).toEqual(expect.arrayContaining(sales));
    expect(seen.inChinese).toEqual(expect.arrayContaining(sales));
  });

  it("say so when nothing fits, and clear again", async () => {
    const seen = await visit(english, {}, async (page) => {
      await page.fill("[name=q]", "no such words anywhere");
      const none = { rows: (await rowIds(page)).length, state: await state(page) };
      await page.click("#explorer-clear");
      return {
        none,
        after: await state(page),
        focus: await page.evaluate(() => document.activeElement?.getAttribute("name")),
      };
    });
    expect(seen.none.rows).toBe(0);
    expect(seen.none.state).toContain("No statement fits");
    expect(seen).toMatchObject({
      after: `${statements.length} of ${statements.length} statements`,
      focus: "q",
    });
  });
});

describe("sorting", () => {
  it("by value compares numbers within a unit, and turns round", async () => {
    const { up, down, marks } = await visit(english, {}, async (page) => {
      await select(page, "indicator", "rural-online-retail");
      await select(page, "statement", "observation");
      const button = page.getByRole("button", { name: "Figure" });
      await button.click();
      const mark = () => page.locator("th[data-key=value]").getAttribute("aria-sort");
      const first = { up: await found(page), mark: await mark() };
      await button.click();
      return { up: first.up, down: await found(page), marks: [first.mark, await mark()] };
    });
    const values = up.map(({ value }) => Number(value));
    expect(values.length).toBeGreaterThan(10);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(down.map(({ value }) => Number(value))).toEqual(values.toReversed());
    expect(marks).toEqual(["ascending", "descending"]);
  });

  it("by period runs from the earliest to the latest", async () => {
    const periods = await visit(`${english}?sort=period`, {}, async (page) =>
      (await found(page)).map(({ period }) => period ?? ""),
    );
    expect(periods).toHaveLength(statements.length);
    expect(periods).toEqual(periods.toSorted());
  });
});

describe("the address", () => {
  it("carries the whole state, into a reload and into the other language", async () => {
    const seen = await visit(english, {}, async (page) => {
      await page.fill("[name=q]", "rural");
      await select(page, "theme", "commerce");
      await select(page, "from", "2015");
      await select(page, "to", "2021");
      await page.getByRole("button", { name: "Period" }).click();
      await page.click("#explorer-more");
      const before = { ids: await rowIds(page), state: await state(page) };
      await page.waitForURL(/rows=/);
      await page.reload();
      const after = { ids: await rowIds(page), state: await state(page) };
      await page.getByRole("link", { name: "中文" }).click();
      await page.waitForURL(/\/zh\/explore\//);
      return { before, after, chinese: await rowIds(page), theme: await page.inputValue("[name=theme]") };
    });
    expect(seen.before.ids.length).toBe(100);
    expect(seen.after).toEqual(seen.before);
    expect(seen.theme).toBe("commerce");
    // The words stand in both languages of each measure, so that the same rows answer.
    expect(new Set(seen.chinese)).toEqual(new Set(seen.before.ids));
  });

  const hostile = `<img src=x onerror="document.title='taken'">"'&{shown}`;

  it("with hostile text and choices that do not exist stays text, and asks nothing that is not there", async () => {
    const search = new URLSearchParams({
      q: hostile,
      theme: hostile,
      sort: "__proto__",
      standing: "constructor",
      rows: "-5",
      from: "never",
    });
    const seen = await visit(`${english}?${search}`, {}, async (page) => ({
      words: await page.inputValue("[name=q]"),
      theme: await page.inputValue("[name=theme]"),
      from: await page.inputValue("[name=from]"),
      images: await page.locator("main img").count(),
      title: await page.title(),
      rows: (await rowIds(page)).length,
    }));
    expect(seen).toMatchObject({ words: hostile, theme: "", from: "", images: 0, rows: 0 });
    expect(seen.title).not.toContain("taken");
  });
});

describe("one value, one address", () => {
  it.each(["en", "zh"] as const)(
    "in %s: following it shows the value, its printed form, its source and how to cite it",
    async (language) => {
      const row = [...catalogue.observations.values()].find(({ source }) => source.url !== undefined);
      if (!row) throw new Error("No row has a source with an address.");
      const path = `/${language}/indicators/${row.indicator.id}/#${encodeURIComponent(row.id)}`;
      const seen = await visit(path, { javaScriptEnabled: false }, async (page) => ({
        text: await page.locator(":target").innerText(),
        marked: await page.locator(":target").evaluate((target) => getComputedStyle(target).backgroundColor),
        cited: await page.locator(":target .cite-one p").last().isVisible(),
      }));
      expect(seen.text).toContain(row.printed);
      expect(seen.text).toContain(row.source.publisher[language]);
      expect(seen.text).toContain(row.source.url);
      expect(seen.text).toContain(`#${row.id}`);
      expect(seen.marked).not.toBe("rgba(0, 0, 0, 0)");
      expect(seen.cited).toBe(true);
    },
  );
});

describe("what is shown, taken away", () => {
  it("as CSV gives back every statement with its qualifier and its bounds", async () => {
    const rows = await visit(english, {}, (page) => found(page));
    const taken = new Map(rows.map((row) => [row["id"], row]));
    const names = [
      "theme",
      "indicator",
      "value",
      "lower",
      "upper",
      "qualifier",
      "unit",
      "as_printed",
      "source",
      "locator",
    ];
    const pick = (row: CsvRow | undefined) => names.map((name) => row?.[name]);
    expect(rows).toHaveLength(statements.length);
    // A printed form is the only cell in which spaces are folded by a page, and none of ours holds two.
    expect(statements.filter((row) => pick(row).join("|") !== pick(taken.get(row["id"])).join("|"))).toEqual(
      [],
    );
  });

  it("to the clipboard are the same cells with tabs between them", async () => {
    const { csv, tsv, said } = await visit(
      english,
      { permissions: ["clipboard-read", "clipboard-write"] },
      async (page) => {
        await select(page, "theme", "welfare");
        await page.click("#explorer-copy");
        await page.waitForFunction(() =>
          document.querySelector("#explorer-state")?.textContent?.startsWith("Copied"),
        );
        return {
          tsv: await page.evaluate(() => navigator.clipboard.readText()),
          said: await state(page),
          csv: await download(page),
        };
      },
    );
    const parse = (text: string, delimiter: string) =>
      Papa.parse<string[]>(text, {
        delimiter,
        quoteChar: delimiter === "\t" ? "\0" : '"',
        skipEmptyLines: true,
      }).data;
    expect(parse(tsv, "\t")).toEqual(parse(csv, ","));
    expect(said).toBe(`Copied: ${statements.filter((row) => row["theme"] === "welfare").length} statements.`);
  });

  it("never holds a formula, whatever a cell of the page says", async () => {
    const invented = await visit(english, {}, async (page) => {
      // An invented page: one printed form and one locator are put in as a spreadsheet would compute them.
      await page.route("**/en/explore/", async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text()).replace(/<q([^>]*)>[^<]*<\/q>/, '<q$1>=HYPERLINK("x")</q>');
        await route.fulfill({ response: answer, body });
      });
      await page.goto(new URL(english, address).href);
      return found(page);
    });
    expect(invented[0]?.["as_printed"]).toBe(`'=HYPERLINK("x")`);
    expect(invented.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });
});

describe("by keyboard alone", () => {
  it("one filters, sorts, shows more and follows a row to its place", async () => {
    const nameOfTheme = catalogue.themes.find(({ id }) => id === "divide")?.name.en ?? "";
    const seen = await visit(english, {}, async (page) => {
      await page.focus("[name=q]");
      await page.keyboard.type("internet");
      await page.keyboard.press("Tab");
      const second = await page.evaluate(() => document.activeElement?.getAttribute("name"));
      await page.keyboard.type(nameOfTheme);
      const theme = await page.inputValue("[name=theme]");
      // On through the form, the three buttons and to the first header.
      const reached = async (holds: () => boolean) => {
        for (let steps = 0; steps < 40; steps += 1) {
          if (await page.evaluate(holds)) return true;
          await page.keyboard.press("Tab");
        }
        return false;
      };
      const header = await reached(
        () => document.activeElement?.closest("th")?.getAttribute("data-key") === "period",
      );
      await page.keyboard.press("Enter");
      const sorted = await page.locator("th[data-key=period]").getAttribute("aria-sort");
      const row = await reached(
        () =>
          document.activeElement?.closest("tbody") !== null &&
          document.activeElement?.closest("tbody") !== undefined,
      );
      const [id] = await rowIds(page);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/indicators\//);
      return {
        second,
        theme,
        header,
        sorted,
        row,
        id,
        target: await page.evaluate(() => document.querySelector(":target")?.id),
      };
    });
    expect(seen).toMatchObject({
      second: "theme",
      theme: "divide",
      header: true,
      sorted: "ascending",
      row: true,
    });
    expect(seen.target).toBe(seen.id);
  });

  it("on a phone every column keeps its name, and every row all its cells", async () => {
    const rolesAt = (width: number) =>
      visit(english, { viewport: { width, height: 740 } }, async (page) => {
        const session = await page.context().newCDPSession(page);
        const { nodes } = await session.send("Accessibility.getFullAXTree");
        const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
        return ["row", "columnheader", "rowheader", "cell"].map(
          (name) => roles.filter((role) => role === name).length,
        );
      });
    const count = statements.length;
    const whole = [count + 1, 6, count, 5 * count];
    expect(await rolesAt(360)).toEqual(whole);
    expect(await rolesAt(1280)).toEqual(whole);
  });

  it("paper has every row that answers, and the screen the same rows as before again", async () => {
    const seen = await visit(`${english}?theme=coverage`, {}, async (page) => {
      const rows = () => page.locator("#statements tbody tr").count();
      const say = (name: string) => page.evaluate((event) => dispatchEvent(new Event(event)), name);
      const before = await rows();
      await say("beforeprint");
      const printed = await rows();
      await say("afterprint");
      return [before, printed, await rows()];
    });
    expect(seen).toEqual([50, statements.filter(({ theme }) => theme === "coverage").length, 50]);
  });

  it("the reader goes on with the first new row when the last are shown", async () => {
    const seen = await visit(`${english}?rows=700`, {}, async (page) => {
      await page.focus("#explorer-more");
      await page.keyboard.press("Enter");
      const at = await page.evaluate(() =>
        [...document.querySelectorAll("#statements tbody tr")].indexOf(
          document.activeElement?.closest("tr") as Element,
        ),
      );
      return { at, rows: (await rowIds(page)).length };
    });
    expect(seen).toEqual({ at: 700, rows: statements.length });
  });

  it("the count is told politely", async () => {
    const role = await visit(english, {}, (page) => page.locator("#explorer-state").getAttribute("role"));
    expect(role).toBe("status");
  });
});

describe("for every reader", () => {
  const states = [
    english,
    `${english}?theme=learning&sort=-value&q=school`,
    `${english}?q=nothing+of+the+kind`,
    "/zh/explore/?theme=learning&sort=-value",
  ];

  it.each(states)("%s has no accessibility violation, light or dark", async (path) => {
    const found = await visit(path, {}, async (page) => {
      // Without a query the table is long; what holds for one row holds for all of them.
      await page.evaluate(() =>
        [...document.querySelectorAll("#statements tbody tr")].slice(60).forEach((row) => row.remove()),
      );
      await page.evaluate(axe.source);
      const light = await violations(page);
      await page.emulateMedia({ colorScheme: "dark" });
      return { light, dark: await violations(page) };
    });
    expect(found).toEqual({ light: [], dark: [] });
  });

  async function violations(page: Page): Promise<readonly string[]> {
    const result = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
    );
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ""}`);
  }

  it.each(both)("%s fits 320 px, with its headers to sort by", async (path) => {
    const seen = await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => ({
      width: await page.evaluate(() => document.documentElement.scrollWidth),
      buttons: await page.locator("#statements thead button:visible").count(),
      small: await page
        .locator("button:visible, main select:visible, main input:visible")
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 24).length),
    }));
    expect(seen).toEqual({ width: 320, buttons: 5, small: 0 });
  });

  it("nothing above the rows moves when they are filtered or sorted", async () => {
    const seen = await visit(english, {}, async (page) => {
      const tops = () =>
        page
          .locator("#explorer-form label, #explorer-state, #statements thead th")
          .evaluateAll((all) =>
            all.map((one) =>
              [one.getBoundingClientRect().left, one.getBoundingClientRect().top].map(Math.round).join(),
            ),
          );
      const before = await tops();
      await select(page, "theme", "services");
      await page.getByRole("button", { name: "Measure" }).click();
      const filtered = await tops();
      await page.fill("[name=q]", "no such words anywhere");
      return { before, filtered, none: await tops() };
    });
    expect(seen.filtered).toEqual(seen.before);
    expect(seen.none).toEqual(seen.before);
  });

  const htmlOf = (path: string) => readFileSync(join(folder, path, "index.html"), "utf8");

  it.each(both)("%s is at most 60 kB with its whole table", (path) => {
    expect(brotliCompressSync(htmlOf(path)).length).toBeLessThan(60_000);
  });

  it("the markup is valid", async () => {
    const { results } = await new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "valid-id": ["error", { relaxed: true }] },
    }).validateString(htmlOf(english));
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
    ).toEqual([]);
  });
});
