import { describe, expect, it } from "vitest";
import { checkSite } from "../../src/build/checkSite.ts";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { readFiles } from "../../src/build/readFiles.ts";
import type { SourceFile } from "../../src/catalogue/sourceFile.ts";

const files = await readFiles(projectRoot);
const text = (content: SourceFile["content"]): string =>
  typeof content === "string" ? content : new TextDecoder().decode(content);

/** The project's files without the lines of one file that begin with some words. */
function without(path: string, start: string): readonly SourceFile[] {
  const keep = (content: string) =>
    content
      .split("\n")
      .filter((line) => !line.startsWith(start))
      .join("\n");
  return files.map((file) => (file.path === path ? { path, content: keep(text(file.content)) } : file));
}

describe("what leans on a row", () => {
  it("is all named when the row is removed: claims, charts and sentences of both languages", () => {
    const { catalogue, problems } = checkSite(
      without("data/commerce/observations.csv", "rural-online-retail,2019,"),
    );
    expect(catalogue).toBeUndefined();
    const told = new Set(problems.map(({ rule, at }) => `${rule} ${at.file}`));
    expect(told).toContain("claim-verdict-holds data/commerce/claims.csv");
    expect(told).toContain("story-reference-exists src/content/stories/rural-commerce/en.mdx");
    expect(told).toContain("story-reference-exists src/content/stories/rural-commerce/zh.mdx");
  });

  it("is told of a story that is not UTF-8", () => {
    const path = "src/content/stories/invented/zh.mdx";
    const content = new Uint8Array([0xc5, 0xa9, 0xb4, 0xe5, 0xcd, 0xf8, 0xc2, 0xe7]);
    expect(checkSite([...files, { path, content }]).problems).toMatchObject([
      { rule: "text-is-utf8", at: { file: path } },
    ]);
  });
});
