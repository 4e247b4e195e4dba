import { defineConfig } from "vitest/config";

/** Needs LibreOffice Calc, so it runs by `npm run test:spreadsheets` and not with the other tests. */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: { include: ["tests/spreadsheets/*.calc.ts"], testTimeout: 600_000, hookTimeout: 600_000 },
});
