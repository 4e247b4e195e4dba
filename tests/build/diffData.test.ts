import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFiles } from "../../src/build/readFiles.ts";
import { showings } from "../../src/build/whereShown.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { diffCatalogues, isUnchanged } from "../../src/downloads/changes.ts";
import { diffTables } from "../../src/downloads/tableChanges.ts";
import { publishedTables } from "../../src/downloads/tables.ts";
import { checkTiny, put, runBuild, tinyData, tinyFolder } from "./tinyData.ts";

const observations = "data/coverage/observations.csv";
const claims = "data/coverage/claims.csv";
const text = tinyData[observations] ?? "";
const catalogueOf = (changes: Readonly<Record<string, string>> = {}) => {
  const { catalogue, problems } = checkTiny(changes);
  if (!catalogue) throw new Error(JSON.stringify(problems, undefined, 1));
  return catalogue;
};
const diff = (changed: string) => diffCatalogues(catalogueOf(), catalogueOf({ [observations]: changed }));

describe("the comparison of two catalogues", () => {
  it("finds nothing where nothing has changed, or only the order of rows", () => {
    expect(isUnchanged(diff(text))).toBe(true);
    const [header, ...rows] = text.trimEnd().split("\n");
    expect(isUnchanged(diff([header, ...rows.reverse()].join("\n")))).toBe(true);
  });

  it("tells a revised figure, and the verdict that falls with it", () => {
    const changes = diffCatalogues(
      catalogueOf(),
      catalogueOf({
        [observations]: text.replace('48000,exact,"48,000"', '49000,exact,"49,000"'),
        [claims]: (tinyData[claims] ?? "").replace("holds,,", "holds_after_rounding,,"),
      }),
    );
    expect(changes.revised.map(({ id }) => id)).toEqual(["far-villages@2020"]);
    expect(changes.verdicts).toEqual([
      { of: "claim", id: "far-villages-fall-2020", before: "holds", after: "holds_after_rounding" },
    ]);
  });

  it("tells a figure that is only stated more firmly, or printed more finely", () => {
    expect(
      diff(text.replace("98,at_least,98%以上", "98,more_than,超过98%")).requalified.map(({ id }) => id),
    ).toEqual(["far-villages-online@2020-12"]);
    expect(diff(text.replace(",98 percent,", ",98.0 percent,")).requalified).toHaveLength(1);
  });

  it("tells what came and went, and a target that is now met or not", () => {
    const row = "far-villages-online,2018,60,exact,60%,far-office-2020,,yes,reported,,,\n";
    expect(diff(text + row).added.map(({ id }) => id)).toEqual(["far-villages-online@2018"]);
    const fewer = diff(text.replace(/.*2020-12.*\n/g, ""));
    expect(fewer.removed).toHaveLength(2);
    expect(fewer.verdicts.map(({ of }) => of)).toEqual(["target"]);
  });

  it("tells rows that no longer agree", () => {
    const apart = text.replace(
      "98,exact,98 percent,far-gazette-2020,,no,reported,,,",
      "80,exact,80 percent,far-gazette-2020,,no,reported,unexplained,Nobody says why.,无人说明。",
    );
    expect(diff(apart).verdicts).toEqual([
      { of: "agreement", id: "far-villages-online@2020-12~far-gazette-2020", before: "yes", after: "no" },
    ]);
  });

  it("names every cell of the real tables that differs, and no other", async () => {
    const { catalogue } = checkCatalogue(await readFiles(process.cwd()));
    const tables = catalogue ? publishedTables(catalogue) : [];
    expect(diffTables(tables, tables).rows).toEqual([]);
    const spot = fc.nat(tables.length - 1).chain((table) => {
      const { rows, columns } = tables[table] ?? { rows: [], columns: [] };
      return fc.record({
        table: fc.constant(table),
        row: fc.nat(rows.length - 1),
        column: fc.integer({ min: 1, max: columns.length - 1 }),
      });
    });
    fc.assert(
      fc.property(spot, ({ table, row, column }) => {
        const spoiled = tables.map((whole, index) =>
          index === table
            ? {
                ...whole,
                rows: whole.rows.map((cells, at) => (at === row ? cells.with(column, "other") : cells)),
              }
            : whole,
        );
        const { rows } = diffTables(tables, spoiled);
        expect(rows.map(({ id, cells }) => [id, cells.map((cell) => cell.column)])).toEqual([
          [tables[table]?.rows[row]?.[0], [tables[table]?.columns[column]]],
        ]);
      }),
    );
  });
});

describe("where a row is shown", () => {
  it("finds the sentences, charts and pages of a real figure", async () => {
    const files = await readFiles(process.cwd());
    const { catalogue } = checkCatalogue(files);
    if (!catalogue) throw new Error("The real data has problems.");
    const { sentences, charts, pages } = showings(files, catalogue)("rural-online-retail@2019");
    expect(charts).toContain("rural-retail-series");
    expect(sentences.some((place) => /stories\/.*\/zh\.mdx:\d+$/.test(place))).toBe(true);
    expect(pages[0]).toBe("indicators/rural-online-retail/");
  });
});

describe("diff:data", () => {
  const story = 'In 2019 there were <Num row="far-villages@2019" />.\n';

  async function repository(): Promise<string> {
    const root = await tinyFolder();
    await put(root, "src/content/stories/invented/en.mdx", `---\ntitle: Invented\n---\n\n${story}`);
    const git = (...options: string[]) =>
      execFileSync("git", [
        "-C",
        root,
        "-c",
        "user.name=Nobody",
        "-c",
        "user.email=nobody@example.org",
        ...options,
      ]);
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "Invented");
    return root;
  }

  it("says what has changed since a revision, and on which line of which story it shows", async () => {
    const root = await repository();
    expect((await runBuild("diffData", root, "HEAD")).out).toContain(
      "No figure and no word about one has changed.",
    );
    await put(
      root,
      observations,
      text.replace('about,"about 50,000 villages"', 'nearly,"nearly 50,000 villages"'),
    );
    const { out, code } = await runBuild("diffData", root, "HEAD");
    expect(code).toBe(0);
    expect(out).toContain("Re-qualified: the same number, otherwise stated (1)");
    expect(out).toContain(
      "far-villages@2019  about 50,000 villages (about 50,000 villages, far-gazette-2020) → nearly 50,000 villages",
    );
    expect(out).toContain("sentences: src/content/stories/invented/en.mdx:5");
    await put(root, observations, text.replace("2020,60000", "2020,60001"));
    const unsound = await runBuild("diffData", root, "HEAD");
    expect(unsound.code).toBe(1);
    expect(unsound.out).toContain(`${observations}:7:`);
  });

  it("lets no cell become markup in a comment", async () => {
    const root = await repository();
    await put(root, observations, text.replace("Hamlets are counted too.", "<b>|@all| [x](y)"));
    const { out } = await runBuild("diffData", root, "HEAD", "--format", "markdown");
    expect(out).toContain(
      "note&#95;en: Hamlets are counted too. → &lt;b>&#124;&#64;all&#124; &#91;x&#93;(y)",
    );
  });

  it("could not run on a revision that git does not know", async () => {
    const root = await repository();
    expect((await runBuild("diffData", root, "no-such-revision")).code).toBe(2);
  });
});
