import { describe, expect, it } from "vitest";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { fixtureFiles } from "./fixtures.ts";

/** The invented catalogue with rows added to its tables. */
function catalogueWith(rows: Readonly<Record<string, readonly string[]>>): Catalogue {
  const files = fixtureFiles("sound").map(({ path, content }) => {
    const text = typeof content === "string" ? content : new TextDecoder().decode(content);
    return { path, content: [text.trimEnd(), ...(rows[path] ?? []), ""].join("\n") };
  });
  const { catalogue, problems } = checkCatalogue(files);
  if (!catalogue) throw new Error(problems.map(({ what }) => what.en).join("\n"));
  return catalogue;
}

const roads = "data/roads/observations.csv";
const harvest = "data/harvest/observations.csv";
const targets = "data/harvest/targets.csv";

describe("a settled catalogue", () => {
  it("names rows by indicator and period, and rivals by their source, counted when it repeats", () => {
    const again = "hamlets-on-a-road,2020-12,98.6,exact,98.6%,gazette";
    const { observations } = catalogueWith({
      [roads]: [`${again},p4,no,reported,,,`, `${again},p2,no,reported,,,`],
    });
    expect([...observations.keys()].filter((id) => id.startsWith("hamlets-on-a-road@2020"))).toEqual([
      "hamlets-on-a-road@2020-12",
      "hamlets-on-a-road@2020-12~gazette",
      "hamlets-on-a-road@2020-12~gazette~2",
      "hamlets-on-a-road@2020-12~gazette~3",
    ]);
  });

  it("computes which rows agree with the one in use", () => {
    const { observations } = catalogueWith({});
    expect(observations.get("lantern-sales@2019~gazette")?.agrees).toBe(true);
    expect(observations.get("hamlets-on-a-road@2020-12~gazette")).toMatchObject({
      agrees: false,
      reason: "universe",
    });
  });

  it("reads words that carry a figure by declaration", () => {
    const row = catalogueWith({}).observations.get("hamlets-on-a-road@2020-12~gazette");
    expect(row).toMatchObject({ printed: "every hamlet", quantity: { value: 100, qualifier: "exact" } });
  });

  it("keeps a gap as a statement without a figure", () => {
    const gap = catalogueWith({}).observations.get("hamlets-on-a-road@2019-12");
    expect(gap).toMatchObject({ status: "missing", quantity: undefined, interval: undefined, inUse: true });
    expect(gap?.note?.en).toBe("The table skips the year.");
  });

  it("sets a target against the outcome inside its period", () => {
    const target = (value: number, printed: string, on: string) =>
      `lantern-sales,2020,${on},${value},exact,${printed},yearbook,preface,,`;
    const found = catalogueWith({
      [targets]: [
        target(3e9, "30亿元", "2019-01"),
        "lantern-sales,2021,2019-01,3000000000,exact,30亿元,yearbook,preface,,",
      ],
    }).targets;
    const verdicts = [...found].map(([id, { outcome }]) => [id, outcome.verdict, outcome.observation?.id]);
    expect(verdicts).toEqual([
      ["lantern-sales@2020!2018-03", "met", "lantern-sales@2020"],
      ["lantern-sales@2020!2019-01", "not_met", "lantern-sales@2020"],
      ["lantern-sales@2021!2019-01", "no_outcome", undefined],
    ]);
  });

  it("lets a forecast differ without a reason, because its status says why", () => {
    const { observations } = catalogueWith({
      [harvest]: ["lantern-sales,2020,3000000000,exact,30亿元,yearbook,page 9,no,forecast,,,"],
    });
    expect(observations.get("lantern-sales@2020~yearbook")).toMatchObject({
      agrees: false,
      status: "forecast",
    });
  });

  it("keeps what a claim was recomputed to, and the rows behind it", () => {
    const claim = catalogueWith({}).claims.get("sales-2019-multiple");
    expect(claim).toMatchObject({
      verdict: "holds",
      unit: { id: "times" },
      indicator: { id: "lantern-sales" },
    });
    expect(claim?.recomputed?.point).toBeCloseTo(8.444, 3);
    expect(claim?.from[0]?.observation?.printed).toBe("1.8亿元");
  });

  it("gives a share its natural limits and places every row in its file", () => {
    const { indicators, observations } = catalogueWith({});
    expect(indicators.get("hamlets-on-a-road")).toMatchObject({
      limits: { low: 0, high: 100 },
      theme: "roads",
    });
    expect(observations.get("hamlets-on-a-road@2020-12")?.at).toEqual({ file: roads, line: 4, column: 1 });
  });
});
