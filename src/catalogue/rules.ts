import type { Archive } from "./archive.ts";
import type { Problem } from "../base/problem.ts";
import type { Draft } from "./draft.ts";
import type { Stage } from "./problems.ts";
import { archiveCopyIsUnchanged } from "./rules/archiveCopyIsUnchanged.ts";
import { cellIsFilled } from "./rules/cellIsFilled.ts";
import { charactersArePlain } from "./rules/charactersArePlain.ts";
import { claimTermsFit } from "./rules/claimTermsFit.ts";
import { claimVerdictHolds } from "./rules/claimVerdictHolds.ts";
import { columnsAreKnown } from "./rules/columnsAreKnown.ts";
import { columnsAreUnique } from "./rules/columnsAreUnique.ts";
import { commasSeparateCells } from "./rules/commasSeparateCells.ts";
import { everythingIsUsed } from "./rules/everythingIsUsed.ts";
import { failedClaimSaysWhy } from "./rules/failedClaimSaysWhy.ts";
import { fileHoldsSomething } from "./rules/fileHoldsSomething.ts";
import { fileIsKnown } from "./rules/fileIsKnown.ts";
import { fileIsPlain } from "./rules/fileIsPlain.ts";
import { fileIsPresent } from "./rules/fileIsPresent.ts";
import { idIsPlain } from "./rules/idIsPlain.ts";
import { idIsUnique } from "./rules/idIsUnique.ts";
import { indicatorIsListed } from "./rules/indicatorIsListed.ts";
import { indicatorStandsInItsTheme } from "./rules/indicatorStandsInItsTheme.ts";
import { jsonFits } from "./rules/jsonFits.ts";
import { jsonIsWellFormed } from "./rules/jsonIsWellFormed.ts";
import { jsonKeysAreKnown } from "./rules/jsonKeysAreKnown.ts";
import { jsonKeysAreUnique } from "./rules/jsonKeysAreUnique.ts";
import { limitsAreOrdered } from "./rules/limitsAreOrdered.ts";
import { locatorNamesParagraph } from "./rules/locatorNamesParagraph.ts";
import { missingRowIsEmpty } from "./rules/missingRowIsEmpty.ts";
import { oneRowIsInUse } from "./rules/oneRowIsInUse.ts";
import { periodFitsSource } from "./rules/periodFitsSource.ts";
import { periodIsDate } from "./rules/periodIsDate.ts";
import { placeIsListed } from "./rules/placeIsListed.ts";
import { printedCanBeRead } from "./rules/printedCanBeRead.ts";
import { printedStandsInParagraph } from "./rules/printedStandsInParagraph.ts";
import { printedIsAsReleased } from "./rules/printedIsAsReleased.ts";
import { qualifierFitsPrinted } from "./rules/qualifierFitsPrinted.ts";
import { quotesMatch } from "./rules/quotesMatch.ts";
import { readingIsDated } from "./rules/readingIsDated.ts";
import { reasonIsNeeded } from "./rules/reasonIsNeeded.ts";
import { rowIsUnique } from "./rules/rowIsUnique.ts";
import { rowsAgreeOrSayWhy } from "./rules/rowsAgreeOrSayWhy.ts";
import { rowsFitTheHeader } from "./rules/rowsFitTheHeader.ts";
import { sourceIsListed } from "./rules/sourceIsListed.ts";
import { targetIsSetBefore } from "./rules/targetIsSetBefore.ts";
import { textIsNotFormula } from "./rules/textIsNotFormula.ts";
import { textIsUtf8 } from "./rules/textIsUtf8.ts";
import { themeIsListed } from "./rules/themeIsListed.ts";
import { translationIsPresent } from "./rules/translationIsPresent.ts";
import { unitFitsPrinted } from "./rules/unitFitsPrinted.ts";
import { unitIsListed } from "./rules/unitIsListed.ts";
import { valueFitsPrinted } from "./rules/valueFitsPrinted.ts";
import { valueIsNumber } from "./rules/valueIsNumber.ts";
import { valueIsWithinLimits } from "./rules/valueIsWithinLimits.ts";
import { wordIsListed } from "./rules/wordIsListed.ts";

/** Every rule, from the shape of files to the meaning of rows. */
export const stages: readonly Stage[] = [
  {
    covers: "lines",
    rules: [
      textIsUtf8,
      fileIsKnown,
      fileIsPresent,
      fileIsPlain,
      fileHoldsSomething,
      themeIsListed,
      quotesMatch,
      commasSeparateCells,
    ],
  },
  { covers: "lines", rules: [charactersArePlain] },
  { covers: "lines", rules: [rowsFitTheHeader, jsonIsWellFormed] },
  {
    covers: "cells",
    rules: [columnsAreKnown, columnsAreUnique, jsonKeysAreUnique, jsonKeysAreKnown, jsonFits],
  },
  {
    covers: "cells",
    rules: [
      cellIsFilled,
      valueIsNumber,
      wordIsListed,
      periodIsDate,
      idIsPlain,
      translationIsPresent,
      textIsNotFormula,
    ],
  },
  {
    covers: "cells",
    rules: [
      idIsUnique,
      sourceIsListed,
      indicatorIsListed,
      indicatorStandsInItsTheme,
      unitIsListed,
      placeIsListed,
    ],
  },
  {
    covers: "cells",
    rules: [
      printedCanBeRead,
      valueFitsPrinted,
      qualifierFitsPrinted,
      unitFitsPrinted,
      printedIsAsReleased,
      limitsAreOrdered,
    ],
  },
  {
    covers: "cells",
    rules: [
      valueIsWithinLimits,
      rowIsUnique,
      missingRowIsEmpty,
      oneRowIsInUse,
      rowsAgreeOrSayWhy,
      reasonIsNeeded,
    ],
  },
  {
    covers: "cells",
    rules: [
      targetIsSetBefore,
      periodFitsSource,
      readingIsDated,
      locatorNamesParagraph,
      claimTermsFit,
      claimVerdictHolds,
      failedClaimSaysWhy,
    ],
  },
  { covers: "cells", rules: [everythingIsUsed] },
];

/** Rules that need the archived copies beside the files. */
export const archiveRules: readonly ((draft: Draft, archive: Archive) => Iterable<Problem>)[] = [
  archiveCopyIsUnchanged,
  printedStandsInParagraph,
];

/** Rules that find fault with rows which can all be read, as when a correction changes the verdict on a claim. */
export const rulesOfMeaning: ReadonlySet<string> = new Set([
  "target-is-set-before",
  "period-fits-source",
  "reading-is-dated",
  "locator-names-paragraph",
  "claim-verdict-holds",
  "failed-claim-says-why",
  "everything-is-used",
  "archive-copy-is-unchanged",
  "printed-stands-in-paragraph",
]);
