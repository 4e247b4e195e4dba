import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import jsonld from "jsonld";

const parserFolder = dirname(createRequire(import.meta.url).resolve("rdf-parser-csvw"));

/** The context of CSV on the Web as its parser's own tests have it; that of schema.org is its vocabulary. */
const contexts: Readonly<Record<string, object>> = {
  "http://www.w3.org/ns/csvw": JSON.parse(
    readFileSync(join(parserFolder, "test/support/csvw.json"), "utf8"),
  ) as object,
  "https://schema.org": { "@context": { "@vocab": "https://schema.org/" } },
};

const documentLoader = (url: string) => {
  const document = contexts[url];
  if (!document) return Promise.reject(new Error(`Nothing is fetched: ${url}`));
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document });
};

/** JSON-LD written out in full, without the network. */
export function expand(document: object): Promise<readonly object[]> {
  return jsonld.expand(document, { documentLoader });
}

/** JSON-LD as triples in N-Quads, without the network. */
export function toTriples(document: object, base: string): Promise<readonly Quad[]> {
  return jsonld.toRDF(document, { documentLoader, base }) as Promise<readonly Quad[]>;
}

/** A term or a triple as jsonld gives them out. */
export interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: Term;
}

export interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}
