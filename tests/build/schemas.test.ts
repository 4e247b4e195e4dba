import { globSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { jsonSchemas } from "../../src/catalogue/jsonSchemas.ts";

const schemas = [...jsonSchemas()].map(([path, text]) => ({
  path,
  text,
  // The file that stands once, or the one of every theme.
  data: globSync(
    [path, path.replace("data/", "data/*/")].map((one) => one.replace("schemas/", "").replace(".schema", "")),
  ),
}));
const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8")) as {
  "json.schemas": { fileMatch: string[]; url: string }[];
};

describe("the JSON Schemas of the data", () => {
  it.each(schemas)("$path is what `npm run schemas` writes", ({ path, text }) => {
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it.each(schemas)("$path is wired to its files in the workspace's settings", ({ path, data }) => {
    const wired = settings["json.schemas"].find(({ url }) => url === `./${path}`);
    expect(data.length).toBeGreaterThan(0);
    for (const file of data)
      expect(wired?.fileMatch).toContain(`/${file.replace(/^data\/[^/]+\//, "data/*/")}`);
  });

  it.each(schemas)("$path, read by a validator that is not ours, takes the real data", ({ text, data }) => {
    const validate = new Ajv({ strict: true }).compile(JSON.parse(text) as object);
    for (const file of data) {
      expect(validate(JSON.parse(readFileSync(file, "utf8"))), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it.each(schemas)(
    "$path refuses a key that nothing reads, and tells what each key holds",
    ({ text, data }) => {
      const validate = new Ajv().compile(JSON.parse(text) as object);
      const real = JSON.parse(readFileSync(data[0] ?? "", "utf8")) as unknown;
      expect(
        validate(Array.isArray(real) ? [...real, { stray: 1 }] : { ...(real as object), stray: 1 }),
      ).toBe(false);
      expect(text).toMatch(/"description": ".*[\u4E00-\u9FFF].*"/);
    },
  );
});
