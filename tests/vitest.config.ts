import { defineConfig } from "vitest/config";
import { projectRoot } from "../src/build/projectRoot.ts";

/** Tests that build sites of their own, which takes longest. */
const builds = ["tests/site/{basePath,hostile,sameBytes}.test.ts"];

/** Tests that look at pages of every kind one after another, for half a minute or more. */
const walks = ["tests/site/{axe,browser,explorer,focus,light,paper}.test.ts"];

const onBuiltSite = { setupFiles: ["tests/site/siteBuilt.ts"] };

/** One run for all promises: plain functions, rules with fixtures, and the built site in a browser. */
export default defineConfig({
  root: projectRoot,
  test: {
    // Room for a machine that is busy with something else as well.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // The runner would leave one core idle, which on two is half of them.
    maxWorkers: "100%",
    globalSetup: ["tests/site/buildOnce.ts"],
    // They begin in the order of their names: what takes longest comes first, so that no core waits for it in the end.
    projects: [
      { extends: true, test: { name: "builds", include: builds } },
      { extends: true, test: { name: "everyKind", include: walks, ...onBuiltSite } },
      {
        extends: true,
        test: { name: "functions", include: ["tests/**/*.test.ts"], exclude: ["tests/site/**"] },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          exclude: [...builds, ...walks],
          ...onBuiltSite,
        },
      },
    ],
  },
});
