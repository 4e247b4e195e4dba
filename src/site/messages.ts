import { common } from "./messages/common.ts";
import { home } from "./messages/home.ts";
import { indicator } from "./messages/indicator.ts";
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

/** Every fixed word of the site, both languages on adjacent lines. */
export const messages = { ...common, ...statements, home, indicator, reference } as const;
