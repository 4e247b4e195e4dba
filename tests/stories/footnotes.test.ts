import { describe, expect, it } from "vitest";
import { footnotesOf, termsOf } from "../../src/stories/footnotes.ts";
import { catalogue } from "../figures/everyFigure.ts";

const keys = (text: string) => footnotesOf({ text }, catalogue).map(({ key }) => key);

describe("the notes of a printed story", () => {
  it("come in the order of the text, each figure once however often it is named", () => {
    const [first, second] = ["rural-online-retail@2019", "rural-online-retail@2014"];
    expect(keys(`<Num row="${first}" /> <Num row="${second}" /> again <Num row="${first}" />`)).toEqual([
      first,
      second,
    ]);
  });

  it("tell of the terms of a calculation last, and only where the text has not", () => {
    expect(
      keys('<Num derived="retail-multiple-2014-2019" /> <Num row="rural-online-retail@2014" />'),
    ).toEqual(["retail-multiple-2014-2019", "rural-online-retail@2014", "rural-online-retail@2019"]);
  });

  it("tell of every rival in a box of disagreeing sources, the one in use first", () => {
    const rivals = keys('<Disagreement indicator="poor-villages-broadband" period="2015" />');
    expect(rivals[0]).toBe("poor-villages-broadband@2015");
    expect(rivals.length).toBeGreaterThan(1);
  });
});

it("the terms of a printed story are each explained once", () => {
  expect(termsOf({ text: '<Term id="a">x</Term> <Term id="b">y</Term> <Term id="a">z</Term>' })).toEqual([
    "a",
    "b",
  ]);
});
