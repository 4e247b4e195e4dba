import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { describe, expect, it } from "vitest";
import { validateCFF } from "cffjs";
import { parse } from "yaml";
import { unzipSync } from "fflate";
import {
  citationText,
  citeStatement,
  dataSetReference,
  siteReference,
  sourceReference,
  cslItems,
  type Reference,
} from "../../src/downloads/citations/index.ts";
import { ownReference } from "../../src/downloads/citations/sourceReference.ts";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { bytesOf, catalogue, published, root, statementTables, textOf, type Statement } from "./published.ts";

interface CslItem {
  readonly id: string;
  readonly title: string;
  readonly author: readonly { readonly literal?: string; readonly family?: string }[];
  readonly URL?: string;
}

const files = (ending: string) => [...published.keys()].filter((path) => path.endsWith(ending));
const itemsOf = (path: string) => JSON.parse(textOf(path)) as readonly CslItem[];
const statements =
  statementTables.length > 0
    ? ([catalogue.observations, catalogue.targets, catalogue.claims].flatMap((table) => [
        ...table.values(),
      ]) as Statement[])
    : [];

const invented: Reference = {
  id: "gazette-2020",
  kind: "online",
  author: "Far Office",
  title: "远方的村庄",
  translatedTitle: "Far villages",
  issued: "2020-03-05",
  accessed: "2021-02-01",
  url: "https://far.example/a",
  language: "zh-Hans",
};

describe("a citation in the text of a page", () => {
  it("is APA in English and GB/T 7714-2015 in Chinese", () => {
    expect(citationText(invented, "en")).toBe(
      "Far Office. (2020, March 5). 远方的村庄 [Far villages]. https://far.example/a",
    );
    expect(citationText({ ...invented, author: "远方办公室", translatedTitle: undefined }, "zh")).toBe(
      "远方办公室. 远方的村庄[EB/OL]. (2020-03-05)[2021-02-01]. https://far.example/a.",
    );
  });

  it("says that a page has no date, and when it was read", () => {
    const undated = { ...invented, issued: undefined };
    expect(citationText(undated, "en")).toBe(
      "Far Office. (n.d.). 远方的村庄 [Far villages]. Retrieved February 1, 2021, from https://far.example/a",
    );
    expect(citationText(undated, "zh")).toContain("[EB/OL]. [2021-02-01]. https://");
  });

  it("marks print as print", () => {
    const printed = { ...invented, url: undefined, kind: "newspaper", translatedTitle: undefined } as const;
    expect(citationText(printed, "zh")).toBe("Far Office. 远方的村庄[N]. 2020-03-05.");
  });

  it("says of the data set which version is meant, and leaves it out for the site", () => {
    const version = catalogue.dataset.version;
    expect(citationText(dataSetReference(catalogue, root, "en"), "en")).toContain(
      `(Version ${version}) [Data set]. https://`,
    );
    expect(citationText(dataSetReference(catalogue, root, "zh"), "zh")).toContain(`：${version}版[DS/OL]. (`);
    expect(citationText(siteReference(catalogue, root, "en"), "en")).not.toContain("Version");
  });

  it(`names the original source first for each of ${statements.length} statements, then the row's own address`, () => {
    for (const statement of statements) {
      const { original, via } = citeStatement(catalogue, statement, root, "en");
      const { title } = statement.source;
      // Where no headline was recorded our description stands for it, in the language of the page.
      const named = /^[[〔]/.test(title.original) ? title.en : title.original;
      expect(original).toContain(named.replace(/[.?!]$/, ""));
      expect(via.endsWith(`#${statement.id}`)).toBe(true);
      expect(citeStatement(catalogue, statement, root, "zh").original).toContain(
        statement.source.publisher.zh,
      );
    }
  });

  it("has a day of access only where a source's day of reading is exact; a latest possible day is a note", () => {
    const items = cslItems([...catalogue.sources.values()].map(ownReference)) as readonly {
      readonly id: string;
      readonly accessed?: object;
      readonly note?: string;
    }[];
    for (const { id, accessed, note = "" } of items) {
      const { readOn, readBy } = catalogue.sources.get(id) ?? {};
      expect([id, accessed !== undefined]).toEqual([id, readOn !== undefined]);
      expect([id, /Read by \S+ at the latest|查阅不晚于\S+/.test(note)]).toEqual([id, readBy !== undefined]);
    }
    expect(items.filter(({ accessed }) => accessed).length).toBeLessThan(items.length / 2);
  });

  it("has the parts in the order in which the style's own processor puts them", () => {
    const sources = [...catalogue.sources.values()].filter(
      ({ published: day, url, language }) => day && url && language === "en",
    );
    for (const source of sources) {
      const reference = sourceReference(source, "en");
      const processed = new Cite(cslItems([reference])).format("bibliography", {
        template: "apa",
        lang: "en-US",
      });
      expect(lettersOf(citationText(reference, "en"))).toBe(lettersOf(processed));
    }
    expect(sources.length).toBeGreaterThan(50);
  });
});

/** The processor has its own mind on capitals, quotation marks and spaces; the order and the words must be the same. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

describe("citation files", () => {
  it("give the same entries in BibTeX as in CSL-JSON, every Chinese character kept", () => {
    const paths = files(".bib");
    for (const path of paths) {
      const read = new Cite(textOf(path)).data as unknown as readonly CslItem[];
      const wanted = itemsOf(path.replace(/\.bib$/, ".csl.json"));
      expect(read.map(({ title }) => plain(title))).toEqual(wanted.map(({ title }) => plain(title)));
      expect(read.map(authorOf)).toEqual(wanted.map(authorOf));
      expect(read.map(({ URL }) => URL)).toEqual(wanted.map(({ URL }) => URL));
    }
    expect(paths.length).toBeGreaterThan(400);
  });

  it("give the same titles in RIS, one record each, ended as the format wants", () => {
    for (const path of files(".ris")) {
      const lines = textOf(path).split("\r\n");
      expect(lines.filter((line) => line !== "" && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
      const titles = lines.filter((line) => line.startsWith("TI  - ")).map((line) => line.slice(6));
      expect(titles).toEqual(itemsOf(path.replace(/\.ris$/, ".csl.json")).map(({ title }) => title));
      expect(lines.filter((line) => line === "ER  - ").length).toBe(titles.length);
    }
  });

  it("have the original sources before the data set", () => {
    for (const id of catalogue.indicators.keys()) {
      const items = itemsOf(`indicators/${id}.csl.json`);
      expect(items.at(-1)?.id).toBe(`the-last-mile-${id}`);
      expect(items.slice(0, -1).every((item) => catalogue.sources.has(item.id))).toBe(true);
    }
  });

  it(`have each of ${statements.length} values once, in the file of its indicator, after the source that prints it`, () => {
    const found = [...catalogue.indicators.keys()].flatMap((id) => {
      const items = itemsOf(`indicators/${id}.values.csl.json`);
      expect(new Set(items.map((item) => item.id.replaceAll(/[^\w-]+/g, "-"))).size).toBe(items.length);
      let source: string | undefined;
      return items.flatMap((item) => {
        if (catalogue.sources.has(item.id)) source = item.id;
        return catalogue.sources.has(item.id) ? [] : [[item.id, item.URL?.split("#")[1], source]];
      });
    });
    const wanted = statements.map(({ id, source }) => [`the-last-mile-${id}`, id, source.id]);
    const inOrder = (rows: readonly (readonly (string | undefined)[])[]) =>
      rows.map((row) => row.join(" ")).toSorted();
    expect(inOrder(found)).toEqual(inOrder(wanted));
  });

  it("cite the site as a whole, with both its titles", () => {
    const [site, ...others] = itemsOf("the-last-mile-site.csl.json");
    expect([site?.URL, others]).toEqual([`${root}en/`, []]);
    expect(textOf("the-last-mile-site.bib")).toContain("最后一公里");
  });

  it("include a CITATION.cff in the archive with what the format requires", () => {
    const [, bytes] =
      Object.entries(unzipSync(bytesOf("the-last-mile.zip"))).find(([name]) =>
        name.endsWith("/CITATION.cff"),
      ) ?? [];
    const cff = parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    expect(cff).toMatchObject({
      "cff-version": "1.2.0",
      type: "dataset",
      version: catalogue.dataset.version,
      "date-released": catalogue.dataset.released,
    });
    for (const key of ["message", "title"]) expect(typeof cff[key]).toBe("string");
    expect(cff["authors"]).toEqual([{ name: "The Last Mile · 最后一公里" }]);
    expect(() => validateCFF(cff)).not.toThrow();
  });
});

it("the CITATION.cff of the project names the version of the data, and the data set as what to cite", () => {
  const cff = parse(readFileSync(join(projectRoot, "CITATION.cff"), "utf8")) as Record<string, unknown>;
  const { version, released } = catalogue.dataset;
  expect(cff).toMatchObject({
    "cff-version": "1.2.0",
    type: "software",
    "preferred-citation": { type: "data", version, "date-released": released },
  });
  expect(() => validateCFF(cff)).not.toThrow();
  expect(() => validateCFF({ ...cff, invented: "x" })).toThrow("validation failed");
});

function plain(title: string): string {
  return title.replaceAll(/<[^>]+>|[\\{}]/g, "").replaceAll(/\s+/g, " ");
}

function authorOf({ author }: CslItem): string {
  const [first] = author;
  return plain(first?.literal ?? first?.family ?? "");
}
