import { defineConfig } from "vitest/config";
import { projectRoot } from "../../src/build/projectRoot.ts";

/** Needs LibreOffice Calc, so it runs by `npm run test:spreadsheets` and not with the other tests. */
export default defineConfig({
  root: projectRoot,
  test: { include: ["tests/spreadsheets/*.calc.ts"], testTimeout: 600_000, hookTimeout: 600_000 },
});
