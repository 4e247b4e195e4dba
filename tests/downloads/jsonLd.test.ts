import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Validator from "@adobe/structured-data-validator";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/base/language.ts";
import { openSide } from "../../src/base/quantity.ts";
import { articleLd } from "../../src/downloads/jsonLd/articleLd.ts";
import { dataSetLd, indicatorLd } from "../../src/downloads/jsonLd/datasetLd.ts";
import { figureLd } from "../../src/downloads/jsonLd/figureLd.ts";
import { ldText } from "../../src/downloads/jsonLd/ldText.ts";
import { measuredValue, observationLd, sourcePageLd } from "../../src/downloads/jsonLd/observationLd.ts";
import { expand } from "./offlineContexts.ts";
import { catalogue, root } from "./published.ts";

const of = <T extends { readonly indicator: { readonly id: string } }>(
  all: ReadonlyMap<string, T>,
  id: string,
) => [...all.values()].filter(({ indicator }) => indicator.id === id);
const statedOf = (id: string) => ({
  observations: of(catalogue.observations, id),
  targets: of(catalogue.targets, id),
  claims: of(catalogue.claims, id),
});
const facts = {
  story: "a-story",
  title: "A story",
  standfirst: "Invented.",
  published: "2026-01-02",
  modified: "2026-01-03",
  indicators: ["poor-villages-fibre"],
};

const statements = [catalogue.observations, catalogue.targets, catalogue.claims].flatMap((table) => [
  ...table.values(),
]);
const figures = languages.map((language) =>
  figureLd(
    catalogue,
    {
      id: "a-figure",
      title: "A figure",
      subtitle: "Invented.",
      description: "Invented, in words.",
      statements: statements.filter(({ indicator }) => indicator.theme === "coverage"),
      pictures: [
        { url: `${root}a-1200x675.png`, mediaType: "image/png", width: 1200, height: 675 },
        { url: `${root}a-1200x675.svg`, mediaType: "image/svg+xml", width: 1200, height: 675 },
      ],
    },
    root,
    language,
  ),
);

const documents: readonly object[] = languages.flatMap((language) => [
  ...figures,
  ...[...catalogue.sources.values()].map((source) =>
    sourcePageLd(source, "Invented: read some day.", root, language),
  ),
  dataSetLd(catalogue, root, language),
  articleLd(catalogue, facts, root, language),
  ...[...catalogue.indicators.values()].map((indicator) =>
    indicatorLd(catalogue, indicator, statedOf(indicator.id), root, language),
  ),
]);

/** The classes and properties of schema.org as its types for TypeScript list them. */
function vocabulary(): object {
  const text = readFileSync(
    createRequire(import.meta.url)
      .resolve("schema-dts")
      .replace(/\.js$/, ".d.ts"),
    "utf8",
  );
  const blocks = [...text.matchAll(/interface (\w+?)(?:Base|Leaf)(?: extends ([^{]*))? \{([\s\S]*?)\n\}/g)];
  const graph = blocks.flatMap(([, name = "", parents = "", body = ""]) => [
    {
      "@id": `schema:${name}`,
      "@type": "rdfs:Class",
      "rdfs:subClassOf": parentsOf(name, parents).map((id) => ({ "@id": id })),
    },
    ...[...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = ""]) => ({
      "@id": `schema:${property}`,
      "@type": "rdf:Property",
      "schema:domainIncludes": [{ "@id": `schema:${name}` }],
    })),
  ]);
  // A type that has children stands twice, as the base of them and as a leaf; the base names the parents.
  const classes = new Map(
    graph.filter((entity) => entity["@type"] === "rdfs:Class").map((entity) => [entity["@id"], entity]),
  );
  for (const entity of graph)
    if ("rdfs:subClassOf" in entity && entity["rdfs:subClassOf"]?.length) classes.set(entity["@id"], entity);
  return { "@graph": [...classes.values(), ...graph.filter((entity) => entity["@type"] === "rdf:Property")] };
}

function parentsOf(name: string, parents: string): readonly string[] {
  const found = [...parents.matchAll(/(\w+?)Base\b/g)].map(([, parent = ""]) => parent);
  return found.filter((parent) => parent !== name).map((parent) => `schema:${parent}`);
}

describe("JSON-LD", () => {
  it("expands without the network, and nothing is lost for want of a type", async () => {
    const expanded = await Promise.all(documents.map(expand));
    const nodes = expanded.flat();
    expect(nodes.length).toBeGreaterThan(2 * catalogue.observations.size);
    expect(nodes.filter((node) => !("@type" in node) && Object.keys(node).length > 1)).toEqual([]);
  });

  it("uses only types and properties that schema.org has, where it has them", async () => {
    const validator = new Validator(vocabulary());
    for (const document of documents) {
      const { "@graph": graph } = document as { readonly "@graph": readonly { readonly "@type": string }[] };
      const jsonld = Object.fromEntries(Map.groupBy(graph, (node) => node["@type"]));
      const issues = await validator.validate({ jsonld, microdata: {}, rdfa: {} });
      expect(issues).toEqual([]);
    }
  });

  it("is refused by the same validator when a property is made up", async () => {
    const jsonld = { Dataset: [{ "@type": "Dataset", name: "Invented", inventedProperty: "x" }] };
    expect((await new Validator(vocabulary()).validate({ jsonld, microdata: {}, rdfa: {} })).length).toBe(1);
  });

  it("gives data sets what a search engine for them asks for: a name, and 50 to 5000 characters of description", () => {
    for (const document of documents) {
      const [first] = (document as { readonly "@graph": readonly Record<string, unknown>[] })["@graph"];
      if (first?.["@type"] !== "Dataset") continue;
      expect(String(first["name"]).length).toBeGreaterThan(0);
      expect(String(first["description"]).length).toBeGreaterThanOrEqual(50);
      expect(String(first["description"]).length).toBeLessThanOrEqual(5000);
    }
  });
});

it("a figure in JSON-LD is a picture with its licence and maker, and rests on each data set that it draws", () => {
  for (const graph of figures) {
    const [figure] = (graph as unknown as { "@graph": readonly Record<string, unknown>[] })["@graph"];
    expect(figure).toMatchObject({
      "@type": "ImageObject",
      contentUrl: `${root}a-1200x675.png`,
      width: "1200 px",
      license: catalogue.dataset.licence.url,
      creator: { "@type": "Organization" },
      encoding: [{ contentUrl: `${root}a-1200x675.svg`, encodingFormat: "image/svg+xml" }],
    });
    const drawn = [...catalogue.indicators.values()].filter(
      ({ id, theme }) => theme === "coverage" && statements.some(({ indicator }) => indicator.id === id),
    );
    expect(
      (figure?.["isBasedOn"] as readonly { readonly "@id": string }[]).map((part) => part["@id"]),
    ).toEqual(expect.arrayContaining(drawn.map(({ id }) => `${root}en/indicators/${id}/#dataset`)));
  }
});

describe("every statement in JSON-LD", () => {
  const nodes = documents.flatMap(
    (document) => (document as { readonly "@graph": readonly Record<string, string>[] })["@graph"],
  );

  it("has its one address on its indicator's page, and there it is what it is: reported, promised or computed", () => {
    const wanted = [
      ["Observation", [...catalogue.observations.values()].filter(({ quantity }) => quantity)],
      ["Statement", [...catalogue.targets.values()]],
      ["Claim", [...catalogue.claims.values()]],
    ] as const;
    for (const [type, statements] of wanted) {
      const found = new Set(nodes.filter((node) => node["@type"] === type).map((node) => node["@id"]));
      const lost = statements.filter(
        ({ id, indicator }) => !found.has(`${root}en/indicators/${indicator.id}/#${id}`),
      );
      expect([type, lost.map(({ id }) => id), found.size]).toEqual([type, [], statements.length]);
    }
  });
});

describe("an observation in JSON-LD", () => {
  const rows = [...catalogue.observations.values()].filter(({ quantity }) => quantity);

  it(`has a value only where the source is exact: ${rows.length} rows`, () => {
    for (const row of rows) {
      const { value, minValue, maxValue } = measuredValue(row);
      const side = row.quantity && openSide(row.quantity);
      expect(value !== undefined).toBe(row.quantity?.qualifier === "exact");
      if (side === "up") expect([minValue, maxValue]).toEqual([row.quantity?.value, undefined]);
      if (side === "down") expect([minValue, maxValue]).toEqual([undefined, row.quantity?.value]);
    }
  });

  it("has the same name on both languages' pages, and an address on each", () => {
    for (const row of rows) {
      const [en, zh] = languages.map(
        (language) => observationLd(row, root, language) as unknown as Record<string, string>,
      );
      expect(en?.["@id"]).toBe(zh?.["@id"]);
      expect(zh?.["url"]).toContain("/zh/indicators/");
    }
  });

  it("cannot end the script element that it stands in", () => {
    expect(ldText({ text: "</script>" })).not.toContain("<");
    expect(JSON.parse(ldText({ text: "</script>" }))).toEqual({ text: "</script>" });
  });
});
