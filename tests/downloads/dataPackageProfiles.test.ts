import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { textOf } from "./published.ts";

interface Described {
  readonly $schema: string;
}
interface Package extends Described {
  readonly resources: readonly (Described & { readonly schema: Described; readonly dialect: Described })[];
}

// The official profiles are not in any package: whoever has them names their folder.
const folder = process.env["DATA_PACKAGE_PROFILES"];
const descriptor = JSON.parse(textOf("datapackage.json")) as Package;
const parts: readonly Described[] = [
  descriptor,
  ...descriptor.resources.flatMap((resource) => [resource, resource.schema, resource.dialect]),
];

/** What the profile that a part of the descriptor names has against it. */
function faultsOf(part: Described): unknown {
  const ajv = new Ajv({ strict: false, allErrors: true });
  // The package is for CommonJS: by its types its function stands one step deeper than at run time.
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  const file = join(folder ?? "", part.$schema.replace("https://datapackage.org/profiles/2.0/", ""));
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")) as object);
  return validate(part) ? null : validate.errors;
}

describe("the official Data Package 2.0 profiles", () => {
  it("are named by each part of the descriptor: package, resources, schemas, dialects", () => {
    const names = new Set(parts.map(({ $schema }) => $schema.replace(/.*\/2\.0\//, "")));
    expect([...names]).toEqual([
      "datapackage.json",
      "dataresource.json",
      "tableschema.json",
      "tabledialect.json",
    ]);
  });

  it.skipIf(!folder)(
    `have nothing against any of the ${parts.length} parts (needs DATA_PACKAGE_PROFILES)`,
    () => {
      expect(parts.map(faultsOf).filter(Boolean)).toEqual([]);
    },
  );

  it.skipIf(!folder)("refuse a descriptor without resources, and a field of an invented type", () => {
    const [resource] = descriptor.resources;
    expect(faultsOf({ ...descriptor, resources: undefined } as Described)).not.toBeNull();
    const fields = [{ name: "id", type: "invented" }];
    expect(faultsOf({ ...resource?.schema, fields } as unknown as Described)).not.toBeNull();
  });
});
