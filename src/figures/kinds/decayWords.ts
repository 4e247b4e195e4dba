import type { Language, Localised } from "../../base/language.ts";
import { type GrammarMark, marksOfReading } from "../grammar.ts";
import { type FigureTableRow, readingRows } from "../tableRows.ts";
import type { DecayModel, DecayPath, DecayStage, DecayStep } from "./decay.ts";

/** The names of the stages. */
export const stageNames: Readonly<Record<DecayStage, Localised>> = {
  document: { en: "Document", zh: "文件" },
  translation: { en: "Translation", zh: "译文" },
  repeat: { en: "Repeat", zh: "转载" },
};

const sentences = {
  path: {
    en: (name: string, steps: string) => `${name}: ${steps}.`,
    zh: (name: string, steps: string) => `${name}：${steps}。`,
  },
  step: {
    en: (stage: string, where: string, printed: string, lost: string) =>
      `${stage} (${where}), “${printed}”${lost && `, ${lost}`}`,
    zh: (stage: string, where: string, printed: string, lost: string) =>
      `${stage}（${where}）作“${printed}”${lost && `，${lost}`}`,
  },
} as const;

/** The way of each figure in one sentence: what every page prints, and what was lost before it. */
export function describeDecay({ paths }: DecayModel, language: Language): readonly string[] {
  return paths.map((path) => describePath(path, language));
}

function describePath({ label, steps }: DecayPath, language: Language): string {
  const said = steps.map((step) => describeStep(step, language));
  return sentences.path[language](label[language], said.join(language === "en" ? "; " : "；"));
}

function describeStep({ stage, label, reading, lost }: DecayStep, language: Language): string {
  const name = stageNames[stage][language];
  const { printed } = reading.statement;
  return sentences.step[language](name, label[language], printed, lost?.[language] ?? "");
}

/** Every print in the order of the paths. */
export function decayRows({ paths }: DecayModel, language: Language): readonly FigureTableRow[] {
  return paths.flatMap(({ steps }) => steps.flatMap(({ reading }) => readingRows(reading, language)));
}

/** The marks of the grammar that the prints need explained. */
export function marksOfDecay({ paths }: DecayModel): readonly GrammarMark[] {
  return paths.flatMap(({ steps }) => steps.flatMap(({ reading }) => marksOfReading(reading)));
}
