import { defineConfig } from "vitest/config";
import { projectRoot } from "../../src/build/projectRoot.ts";

/** Needs programs from the system's packages, so each of these runs by a command of its own. */
export default defineConfig({
  root: projectRoot,
  test: { include: ["tests/deploy/*.run.ts"], testTimeout: 120_000, hookTimeout: 600_000 },
});
