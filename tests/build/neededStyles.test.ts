import { describe, expect, it } from "vitest";
import { namesOfPage, namesOfScript, neededStyles } from "../../src/build/neededStyles.ts";

// An invented page, whose script adds a class and an element.
const page = namesOfPage('<main class="prose wide"><p id="one">One <a href="#one">.records</a></p></main>');
const script = namesOfScript('box.className="tip";box.append(document.createElement("dl"))');
const kept = (sheet: string) => neededStyles(sheet)(page, script);

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

  it("lose rules for classes and elements that the page does not have, and what is empty without them", () => {
    expect(kept(".records{color:red}p{color:blue}")).toBe("p{color:blue}");
    expect(kept("@supports (color:red){@media print{.records{color:red}}}table td{color:red}")).toBe("");
  });

  it("are made once for pages that have the same of their names, and anew for others", () => {
    const make = neededStyles(".one{color:red}.two{color:blue}");
    const [one, two] = ['<p class="one x">', '<p class="y two">'].map(namesOfPage);
    expect([one, two, one].map((names) => names && make(names))).toEqual([
      ".one{color:red}",
      ".two{color:blue}",
      ".one{color:red}",
    ]);
  });

  it("lose of several selectors those alone that cannot apply", () => {
    expect(kept(".records,.prose,h6{color:red}")).toBe(".prose{color:red}");
  });

  it("take a word of the text, an address, or a tag in an attribute, for no name", () => {
    expect(kept(".one{color:red}.records{color:red}")).toBe("");
    const hostile = namesOfPage(`<p title="<img class='x'><b class=">One</p>`);
    expect(neededStyles("img,b,p{color:red}")(hostile)).toBe("p{color:red}");
  });
});
