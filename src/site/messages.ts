import { common } from "./messages/common.ts";
import { home } from "./messages/home.ts";
import { indicator } from "./messages/indicator.ts";
import { pages } from "./messages/pages.ts";
import { reference } from "./messages/reference.ts";
import { statements } from "./messages/statements.ts";

export {
  claimKindWords,
  measureWords,
  outcomeWords,
  reasonWords,
  sourceLanguageWords,
  standingWords,
  verdictWords,
} from "./messages/statements.ts";

export { outcomeMeanings, reasonMeanings, targetStepWords } from "./messages/pages.ts";

/** Every fixed word of the site, both languages on adjacent lines. */
export const messages = { ...common, ...statements, home, indicator, pages, reference } as const;
