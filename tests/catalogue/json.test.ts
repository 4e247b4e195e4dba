import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonPlace, jsonValue, parseJson } from "../../src/catalogue/json.ts";

describe("JSON with places", () => {
  it("gives the value that every JSON reader gives, indented or not", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, "\t"), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const document = parseJson("invented.json", text);
        expect(document.fault).toBeUndefined();
        expect(document.root && jsonValue(document.root)).toEqual(JSON.parse(text));
      }),
    );
  });

  it("says where a value stands, and where its parent stands if it does not", () => {
    const document = parseJson("invented.json", '[\n  { "a": 1,\n    "b": [true, "二"] }\n]');
    expect(jsonPlace(document, [0, "b", 1])).toEqual({ file: "invented.json", line: 3, column: 17 });
    expect(jsonPlace(document, [0, "c"])).toEqual({ file: "invented.json", line: 2, column: 3 });
  });

  it.each([
    "{,}",
    "[1,]",
    "[1 2]",
    '{"a":1}//',
    "[NaN]",
    "['a']",
    "",
    "[1]]",
    '{"a" 1}',
    "[+1]",
    "[.5]",
    '["a\n"]',
  ])("refuses %j", (text) => {
    expect(parseJson("invented.json", text).fault).toBeDefined();
  });

  it("names a key that stands twice, at its second place", () => {
    const { repeatedKeys } = parseJson("invented.json", '{ "a": 1, "b": { "a": 2 }, "a": 3 }');
    expect(repeatedKeys).toEqual([{ key: "a", at: { file: "invented.json", line: 1, column: 28 } }]);
  });

  it("keeps __proto__ a key like any other", () => {
    const { root } = parseJson("invented.json", '{ "__proto__": { "x": 1 } }');
    const value = root && jsonValue(root);
    expect(Object.keys(value ?? {})).toEqual(["__proto__"]);
    expect((value as { x?: number }).x).toBeUndefined();
  });
});
