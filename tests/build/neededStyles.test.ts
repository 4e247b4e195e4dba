import { describe, expect, it } from "vitest";
import { addNames, neededStyles, type PageNames } from "../../src/build/neededStyles.ts";

/** What an invented page has, whose script adds a class. */
function namesOf(html: string, ...scripts: readonly string[]): PageNames {
  const names: PageNames = { elements: new Set(), classes: new Set() };
  addNames(names, html, scripts);
  return names;
}

const page = namesOf(
  '<main class="prose wide"><p id="one">One <a href="#one">.records</a></p></main>',
  'box.className="tip";box.append(document.createElement("dl"))',
);
const kept = (sheet: string) => neededStyles(sheet, page);

describe("the styles of a page", () => {
  it.each([
    [".prose p{color:red}"],
    ["main>p~a:hover::after{color:red}"],
    ["*{color:red}"],
    [":root{--ink:red}"],
    ["#one{color:red}"],
    ["[data-theme=services]{color:red}"],
    ["@media (width>60rem){.prose{color:red}}"],
    ["@font-face{font-family:One;src:local(One)}"],
    ["@keyframes turn{from{color:red}50%{color:blue}}"],
  ])("keep what may apply: %s", (sheet) => {
    expect(kept(sheet)).toBe(sheet);
  });

  it("keep what only scripts of the page bring in", () => {
    expect(kept(".tip dl{color:red}")).toBe(".tip dl{color:red}");
  });

  it("keep what a bracket leaves open: one of several, or a no", () => {
    for (const sheet of [
      ":is(.records,.prose) p{color:red}",
      "p:not(.records){color:red}",
      "p:has(>.records){color:red}",
    ])
      expect(kept(sheet)).toBe(sheet);
  });

  it("lose rules for classes and elements that no page of the kind has, and what is empty without them", () => {
    expect(kept(".records{color:red}p{color:blue}")).toBe("p{color:blue}");
    expect(kept("@supports (color:red){@media print{.records{color:red}}}table td{color:red}")).toBe("");
  });

  it("lose of several selectors those alone that cannot apply", () => {
    expect(kept(".records,.prose,h6{color:red}")).toBe(".prose{color:red}");
  });

  it("take a word of the text, an address, or a tag in an attribute, for no name", () => {
    expect(kept(".one{color:red}.records{color:red}")).toBe("");
    const hostile = namesOf(`<p title="<img class='x'><b class=">One</p>`);
    expect(neededStyles("img,b,p{color:red}", hostile)).toBe("p{color:red}");
  });
});
