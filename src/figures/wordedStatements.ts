import type { Worded } from "./worded.ts";
import { commerceStatements } from "./wordedStatements/commerce.ts";
import { coverageStatements } from "./wordedStatements/coverage.ts";
import { decayStatements } from "./wordedStatements/decay.ts";
import { divideStatements } from "./wordedStatements/divide.ts";
import { learningStatements } from "./wordedStatements/learning.ts";
import { servicesStatements } from "./wordedStatements/services.ts";
import { welfareStatements } from "./wordedStatements/welfare.ts";

/** Every statement that a story makes in words, by the name to which its sentence binds it. */
export const wordedStatements: Readonly<Record<string, Worded>> = {
  ...coverageStatements,
  ...commerceStatements,
  ...learningStatements,
  ...servicesStatements,
  ...welfareStatements,
  ...divideStatements,
  ...decayStatements,
};
