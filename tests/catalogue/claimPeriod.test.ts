import { expect, it } from "vitest";
import { claimPeriod } from "../../src/catalogue/claimPeriod.ts";
import { catalogue } from "../figures/everyFigure.ts";

it("a claim speaks of its latest level, also where that is what is taken away", () => {
  const claims = [...catalogue.claims.values()].filter(({ from }) => from.length > 0);
  const narrowing = claims.filter(({ of, from }) => from.some(({ period }) => period.end > of.period.end));
  expect(narrowing.length).toBeGreaterThan(0);
  for (const claim of claims)
    for (const { period } of [claim.of, ...claim.from])
      expect(claimPeriod(claim).end >= period.end).toBe(true);
});
