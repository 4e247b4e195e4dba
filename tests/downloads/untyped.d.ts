/** What the tests use of packages that bring no types. */
declare module "rdf-parser-csvw" {
  import type { Readable } from "node:stream";
  export default class Parser {
    constructor(options: { readonly metadata: object; readonly baseIRI: string; readonly timezone: string });
    import(input: Readable): AsyncIterable<unknown>;
  }
}

declare module "@adobe/structured-data-validator" {
  interface Found {
    readonly jsonld: object;
    readonly microdata: object;
    readonly rdfa: object;
  }
  export default class Validator {
    constructor(vocabulary?: object);
    validate(found: Found): Promise<readonly object[]>;
  }
}

declare module "jsonld" {
  interface Options {
    readonly documentLoader: (url: string) => Promise<object>;
    readonly base?: string;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<readonly object[]>;
    toRDF(document: object, options: Options): Promise<readonly object[]>;
  };
  export default jsonld;
}
