import { defineConfig } from "vitest/config";

/** One run for all promises: plain functions, rules with fixtures, and the built site in a browser. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: { name: "functions", include: ["tests/**/*.test.ts"], exclude: ["tests/site/**"] },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["tests/site/buildOnce.ts"],
          // The browser and the walk over all pages want both cores; in turn they are done sooner.
          fileParallelism: false,
        },
      },
    ],
  },
});
