import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/downloads/dataFile.ts";
import { csvRows } from "../csvRows.ts";
import { bytesOf, textOf } from "./published.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean };
  readonly categories?: readonly { readonly value: string }[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string];
      readonly reference: { readonly resource?: string; readonly fields: readonly [string] };
    }[];
  };
}

const { resources } = JSON.parse(textOf("datapackage.json")) as { readonly resources: readonly Resource[] };
const rows = new Map(resources.map(({ name, path }) => [name, csvRows(textOf(path))]));

describe.each(resources)("the package's $name", (resource) => {
  const { name, path, bytes, hash, schema } = resource;
  const own = rows.get(name) ?? [];

  it("has the size and the hash that the package says", () => {
    expect([bytesOf(path).length, `sha256:${sha256(bytesOf(path))}`]).toEqual([bytes, hash]);
  });

  it("has the fields of its file, each once, in order", () => {
    const names = schema.fields.map((field) => field.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(Object.keys(own[0] ?? {}));
  });

  it("has a key that is a field, filled and different in every row", () => {
    expect(schema.primaryKey).toEqual(["id"]);
    const ids = own.map(({ id }) => id);
    expect(ids.every(Boolean)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("points only to rows that are there", () => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const there = new Set(
        (rows.get(reference.resource ?? name) ?? []).map((row) => row[reference.fields[0]]),
      );
      const lost = own
        .map((row) => row[fields[0]])
        .filter((id) => id !== undefined && id !== "" && !there.has(id));
      expect(lost).toEqual([]);
    }
  });

  it("holds numbers, yes and no, and listed words where it says so", () => {
    for (const { name: column, type, categories } of schema.fields) {
      const cells = own.map((row) => row[column] ?? "").filter((cell) => cell !== "");
      if (type === "number") expect(cells.filter((cell) => !/^-?\d+(\.\d+)?$/.test(cell))).toEqual([]);
      if (type === "boolean") expect(cells.filter((cell) => cell !== "yes" && cell !== "no")).toEqual([]);
      if (categories)
        expect(cells.filter((cell) => !categories.some(({ value }) => value === cell))).toEqual([]);
    }
  });
});
