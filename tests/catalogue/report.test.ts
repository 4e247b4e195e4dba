import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/base/problem.ts";
import { DataError } from "../../src/catalogue/dataError.ts";
import { reportGithub, reportJson, reportText } from "../../src/catalogue/report.ts";

// Invented problems of invented files.
function invented(line: number, rule = "a-rule", file = "data/a.csv"): Problem {
  const at = { file, line, column: 5 };
  return {
    rule,
    at,
    what: { en: "It is 100% wrong.", zh: "有误。" },
    fix: { en: "Mend it.", zh: "请改正。" },
  };
}

describe("a report", () => {
  it("says place, fault, remedy and rule in the chosen language, and counts", () => {
    expect(reportText([invented(2), invented(3, "other", "data/b.csv")], "en").split("\n")).toEqual([
      "data/a.csv:2:5  It is 100% wrong.",
      "    Mend it.  [a-rule]",
      "data/b.csv:3:5  It is 100% wrong.",
      "    Mend it.  [other]",
      "2 problems in 2 files. Places are file:line:character.",
    ]);
    expect(reportText([invented(2)], "zh")).toBe(
      "data/a.csv:2:5  有误。\n    请改正。  [a-rule]\n1 个文件中共有 1 个问题。位置依次为 文件:行:该行第几个字符。",
    );
  });

  it("does not list a thousand lines of one kind, but says how many there are", () => {
    const lines = reportText(
      Array.from({ length: 1000 }, (_, index) => invented(index + 2)),
      "en",
    ).split("\n");
    expect(lines.slice(-2)).toEqual([
      "    … and 950 more of this kind in this file.",
      "1000 problems in 1 file. Places are file:line:character.",
    ]);
    expect(lines).toHaveLength(102);
  });

  it("escapes what an annotation would take for its own marks", () => {
    expect(reportGithub([invented(2, "a-rule", "data/a,b.csv")], "en")).toBe(
      "::error file=data/a%2Cb.csv,line=2,col=5,title=a-rule::It is 100%25 wrong. Mend it.",
    );
  });

  it("gives programs everything, in both languages", () => {
    expect(JSON.parse(reportJson([invented(2)]))).toEqual({ problems: [invented(2)] });
  });

  it("makes one error of all problems, which opens the file at the first", () => {
    const error = new DataError([invented(2), invented(3)], "en", "/project/");
    expect(error.loc).toEqual({ file: "/project/data/a.csv", line: 2, column: 5 });
    expect(error.hint).toBe("Mend it.");
    expect(error.stack).toBe(error.message);
    expect(error.message).toContain("2 problems in 1 file.");
  });
});
