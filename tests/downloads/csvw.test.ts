import { Readable } from "node:stream";
import Parser from "rdf-parser-csvw";
import { describe, expect, it } from "vitest";
import { toTriples, type Quad, type Term } from "./offlineContexts.ts";
import { catalogue, published, read, root, statementTables, textOf, type Told } from "./published.ts";

const folder = `${root}data/`;

/** Reads a CSV through its own metadata with a parser of somebody else's; one object a row, by the row's address. */
async function rowsOf(path: string): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const metadata = JSON.parse(textOf(`${path}-metadata.json`)) as object;
  const triples = await toTriples(metadata, folder + path);
  const input = Readable.from([textOf(path)]);
  const output = new Parser({
    metadata: dataset(triples.map((quad) => ({ ...quad, object: comparable(quad.object) }))),
    baseIRI: folder + path,
    timezone: "utc",
  }).import(input);
  const rows = new Map<string, Record<string, string>>();
  for await (const quad of output as AsyncIterable<Quad>) {
    const [, column] = quad.predicate.value.split(`${path}#`);
    if (column === undefined) continue;
    const row = rows.get(quad.subject.value) ?? {};
    rows.set(quad.subject.value, { ...row, [column]: quad.object.value });
  }
  return rows;
}

interface Dataset extends Iterable<Quad> {
  readonly match: (subject?: Term | null, predicate?: Term | null, object?: Term | null) => Dataset;
}

/** The triples as the parser wants them: something to match against, again and again. */
function dataset(quads: readonly Quad[]): Dataset {
  const fits = (wanted: Term | null | undefined, found: Term) =>
    !wanted || (wanted.termType === found.termType && wanted.value === found.value);
  return {
    [Symbol.iterator]: () => quads[Symbol.iterator](),
    match: (subject, predicate, object) =>
      dataset(
        quads.filter(
          (quad) =>
            fits(subject, quad.subject) && fits(predicate, quad.predicate) && fits(object, quad.object),
        ),
      ),
  };
}

/** A term that can be compared, as the parser's own are. */
function comparable<T extends Term>(term: T): T {
  const datatype = term.datatype && comparable(term.datatype);
  return {
    ...term,
    ...(datatype ? { datatype } : {}),
    equals: (other: Term) => other.termType === term.termType && other.value === term.value,
  };
}

const rounded = ({ value, lower, upper, ...rest }: Told) => ({
  ...rest,
  ...Object.fromEntries(
    Object.entries({ value, lower, upper }).map(([name, cell]) => [
      name,
      cell === null ? null : Number(cell.toPrecision(13)),
    ]),
  ),
});

describe("CSV on the Web", () => {
  it.each(statementTables)(
    "gives $expected.length $table back as triples, with the same values",
    async ({ table, expected }) => {
      const rows = await rowsOf(`${table}.csv`);
      expect(rows.size).toBe(expected.length);
      expect([...rows.values()].map((row) => rounded(read(row)))).toEqual(expected.map(rounded));
    },
  );

  it("names each row by its one address on its indicator's page", async () => {
    const rows = await rowsOf("observations.csv");
    const wanted = [...catalogue.observations.values()].map(
      ({ id, indicator }) => `${root}en/indicators/${indicator.id}/#${id}`,
    );
    expect([...rows.keys()]).toEqual(wanted);
  });

  it("stands beside every CSV file, lists its columns in its order and names the file", () => {
    const files = [...published.keys()].filter((path) => path.endsWith(".csv"));
    for (const path of files) {
      const { url, tableSchema } = JSON.parse(textOf(`${path}-metadata.json`)) as Metadata;
      expect(url).toBe(path.slice(path.lastIndexOf("/") + 1));
      expect(tableSchema.columns.map(({ name }) => name)).toEqual(textOf(path).split("\n")[0]?.split(","));
    }
    expect(files.length).toBeGreaterThan(400);
  });

  it("says every column in both languages", () => {
    const { tables } = JSON.parse(textOf("csv-metadata.json")) as { tables: readonly Metadata[] };
    for (const { tableSchema } of tables)
      for (const { titles } of tableSchema.columns)
        expect([titles.en.length, titles["zh-Hans"].length]).toEqual([2, 1]);
  });
});

interface Metadata {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly {
      readonly name: string;
      readonly titles: { readonly en: readonly string[]; readonly "zh-Hans": readonly string[] };
    }[];
  };
}
