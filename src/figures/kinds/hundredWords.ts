import type { Language } from "../../base/language.ts";
import { formatQuantity } from "../../base/numbers.ts";
import { sentences } from "../describeWords.ts";
import type { HundredModel } from "./hundred.ts";
import { isSlip } from "../reading.ts";

/** The share that each block of a hundred squares counts out, and which of them is a slip. */
export function describeHundred({ groups, unit }: HundredModel, language: Language): readonly string[] {
  const phrases = groups.map(({ label, reading }) =>
    sentences.bar[language](label[language], formatQuantity(reading.quantity, unit, language)),
  );
  const slips = groups.filter(({ reading }) => isSlip(reading.statement));
  return [
    sentences.hundred[language](phrases.join(language === "en" ? "; " : "；")),
    ...slips.map(({ label }) => sentences.slip[language](label[language])),
  ];
}
