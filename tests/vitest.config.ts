import { defineConfig } from "vitest/config";

/** One run for all promises: plain functions, rules with fixtures, and the built site in a browser. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
