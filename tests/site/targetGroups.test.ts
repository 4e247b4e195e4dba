import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkSite } from "../../src/build/checkSite.ts";
import { readFiles } from "../../src/build/readFiles.ts";
import { disagreementsByReason } from "../../src/site/disagreements.ts";
import { targetGroups } from "../../src/site/targetGroups.ts";

const { catalogue } = checkSite(await readFiles(fileURLToPath(new URL("../..", import.meta.url))));
if (!catalogue) throw new Error("The data has a problem.");
const groups = targetGroups(catalogue);
const stepsOf = (id: string) =>
  groups
    .find(({ indicator }) => indicator.id === id)
    ?.entries.map(({ target, step }) => [target.id.split("@")[1], step]);

describe("all targets on one page", () => {
  it("shows each target once, with every other print of it", () => {
    const shown = groups.flatMap(({ entries }) =>
      entries.flatMap(({ target, repeats }) => [target, ...repeats]),
    );
    expect(shown.map(({ id }) => id).sort()).toEqual([...catalogue.targets.keys()].sort());
  });

  it("says of other prints the same outcome as of the one it shows", () => {
    const torn = groups
      .flatMap(({ entries }) => entries)
      .filter(({ target, repeats }) =>
        repeats.some(({ outcome }) => outcome.verdict !== target.outcome.verdict),
      );
    expect(torn.map(({ target }) => target.id)).toEqual([]);
  });

  it("shows a target rise, come sooner and rise again", () => {
    expect(stepsOf("poor-villages-broadband")).toEqual([
      ["2020!2016-12", undefined],
      ["2018!2018-06", "sooner"],
      ["2020!2018-06", "higher"],
      ["2020!2018-10", undefined],
      ["2019!2019-03", "sooner"],
      ["2020!2020-03", "higher"],
    ]);
  });

  it("shows a target put off and lowered", () => {
    expect(stepsOf("villages-with-express-service")).toEqual([
      ["2020!2015-10-26", undefined],
      ["2022!2019-05", "later"],
      ["2020!2020-03", "same"],
      ["2020!2020-09-22", "lower"],
      ["2025!2021-07-27", "later"],
    ]);
  });
});

describe("all disagreements on one page", () => {
  it("holds every row that gives a reason or does not agree, once", () => {
    const shown = disagreementsByReason(catalogue).flatMap(({ cases }) =>
      cases.flatMap(({ rivals }) => rivals),
    );
    const rivals = [...catalogue.observations.values()].filter(
      ({ inUse, quantity, reason, agrees }) => !inUse && quantity && (reason !== undefined || !agrees),
    );
    expect(shown.map(({ id }) => id).sort()).toEqual(rivals.map(({ id }) => id).sort());
    expect(shown.length).toBeGreaterThan(15);
  });
});
