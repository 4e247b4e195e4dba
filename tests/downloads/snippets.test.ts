import { describe, expect, it } from "vitest";
import { languages } from "../../src/base/language.ts";
import { snippets } from "../../src/downloads/snippets.ts";
import { publishedTables } from "../../src/downloads/tables.ts";
import { runSnippet, wanted } from "../snippets/snippets.ts";
import { catalogue, published, root } from "./published.ts";

const columns = publishedTables(catalogue)[0]?.columns ?? [];

describe("code to copy", () => {
  it(`in JavaScript reads the address and prints all ${wanted} figures in use, open bounds as infinite`, async () => {
    const lines = await runSnippet("javascript");
    expect(lines?.length).toBe(wanted);
    expect(lines?.some((line) => /more_than .* Infinity$/.test(line))).toBe(true);
    expect(lines?.every((line) => !/null|NaN|undefined/.test(line))).toBe(true);
  });

  it("names only files that are published", () => {
    const paths = ["observations", ...[...catalogue.indicators.keys()].map((id) => `indicators/${id}`)];
    for (const path of paths)
      for (const { code } of snippets(path, columns, root, "en")) {
        const [, file = ""] = /the-last-mile\.example\/data\/([^"']+)/.exec(code) ?? [];
        expect(published.has(file)).toBe(true);
      }
  });

  it("as a formula picks the columns by their letters", () => {
    const formula =
      snippets("observations", columns, root, "en").find(({ id }) => id === "spreadsheet")?.code ?? "";
    const [, letters = "", use = ""] = /select ([A-Z, ]+) where ([A-Z]) = 'yes'/.exec(formula) ?? [];
    const named = [...letters.split(", "), use].map((letter) => columns[letter.charCodeAt(0) - 65]);
    expect(named).toEqual(["indicator", "period", "qualifier", "lower", "upper", "use"]);
  });

  it("comments in the language of the page", () => {
    const [en, zh] = languages.map((language) =>
      snippets("observations", columns, root, language)
        .map(({ code }) => code)
        .join(""),
    );
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    expect(zh).toContain("空白的边界是敞开的");
  });
});
