import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { jsonSchemas } from "../../src/catalogue/jsonSchemas.ts";

const schemas = [...jsonSchemas()].map(([path, text]) => ({
  path,
  text,
  data: path.replace("schemas/", "").replace(".schema", ""),
}));
const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8")) as {
  "json.schemas": { fileMatch: string[]; url: string }[];
};

describe("the JSON Schemas of the data", () => {
  it.each(schemas)("$path is what `npm run schemas` writes", ({ path, text }) => {
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it.each(schemas)("$path is named in the workspace's settings", ({ path }) => {
    expect(settings["json.schemas"].map(({ url }) => url)).toContain(`./${path}`);
  });

  it.each(schemas.filter(({ path }) => !path.includes("indicators")))(
    "$path takes the real file and refuses a stray key",
    ({ text, data }) => {
      const schema = z.fromJSONSchema(JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]);
      const real = JSON.parse(readFileSync(data, "utf8")) as unknown;
      expect(schema.safeParse(real).success).toBe(true);
      const spoiled = Array.isArray(real) ? [...real, { stray: 1 }] : { ...(real as object), stray: 1 };
      expect(schema.safeParse(spoiled).success).toBe(false);
    },
  );
});
