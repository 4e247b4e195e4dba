import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spacedHan, unspacedHan } from "../../src/base/spacedHan.ts";

describe("Chinese as the search keeps it", () => {
  it("parts every character, and neither words of other letters nor numbers", () => {
    expect(spacedHan("832个县通4G，覆盖率98%").trim()).toBe("832 个 县 通 4G ， 覆 盖 率 98%");
  });

  it("parts the years of a period", () => {
    expect(spacedHan("2016—2020年").trim()).toBe("2016 — 2020 年");
  });

  it("is read again as it was written", () => {
    const piece = fc.constantFrom(
      "网",
      "络",
      "扶贫",
      "，",
      "。",
      "2020",
      "—",
      "4G",
      "98%",
      "“超过”",
      "（含）",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        expect(unspacedHan(spacedHan(text)).trim()).toBe(text);
      }),
    );
  });

  it("keeps in one mark what was found in one piece", () => {
    expect(unspacedHan("通 <mark>宽</mark> <mark>带</mark> 的 村")).toBe("通<mark>宽带</mark>的村");
  });
});
