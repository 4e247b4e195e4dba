import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedRuns, type Run } from "../../src/site/changedWords.ts";

const runs = (before: string, after: string) => changedRuns({ column: "note_en", before, after });
const join = (parts: readonly Run[]) => parts.map(({ text }) => text).join("");
const differing = (parts: readonly Run[]) => parts.filter(({ kept }) => !kept).map(({ text }) => text);

const sentence = fc
  .array(fc.constantFrom("no", "page", "we", "read", "2016", "多", "万", "，", ".", " ", "  "), {
    maxLength: 24,
  })
  .map((words) => words.join(""));

describe("words that a release changed", () => {
  it("are those marked, without the space behind them", () => {
    const { before, after } = runs("No page read prints this.", "No page we read prints this.");
    expect(differing(before)).toEqual([]);
    expect(differing(after)).toEqual(["we"]);
  });

  it("are single characters in Chinese", () => {
    const { before, after } = runs("我们读到的网页都没有给出", "我们查到的网页都没有给出");
    expect([differing(before), differing(after)]).toEqual([["读"], ["查"]]);
  });

  it("are not marked where the cell is another one altogether", () => {
    const { before, after } = runs("79.2", "The ministry gave none");
    expect([...differing(before), ...differing(after)]).toEqual([]);
  });

  it("leave every cell whole, whatever was changed", () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const found = runs(before, after);
        expect([join(found.before), join(found.after)]).toEqual([before, after]);
      }),
    );
  });
});
