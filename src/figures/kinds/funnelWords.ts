import type { Language } from "../../base/language.ts";
import { formatQuantity } from "../../base/numbers.ts";
import { describeReading } from "../describeLine.ts";
import { type GrammarMark, marksOfReading } from "../grammar.ts";
import { calculatedRow, type FigureTableRow, readingRows } from "../tableRows.ts";
import type { FunnelGroup, FunnelModel, FunnelStage } from "./funnel.ts";
import { percentUnit, shareText } from "./shareText.ts";

const sentences = {
  group: {
    en: (name: string, stages: string) => `${name}: ${stages}.`,
    zh: (name: string, stages: string) => `${name}：${stages}。`,
  },
  stage: {
    en: (name: string, value: string) => `${name}, ${value}`,
    zh: (name: string, value: string) => `${name}${value}`,
  },
  part: {
    en: (name: string, value: string, share: string) =>
      `${name}, ${value}, by calculation ${share} of the stage before`,
    zh: (name: string, value: string, share: string) => `${name}${value}，推算占上一级的${share}`,
  },
  shareOf: {
    en: (name: string) => `${name}, share of the stage before`,
    zh: (name: string) => `${name}，占上一级的比例`,
  },
} as const;

/** Every group with its stages and the share that each keeps, in sentences. */
export function describeFunnel({ groups }: FunnelModel, language: Language): readonly string[] {
  return groups.flatMap(({ label, stages }: FunnelGroup) => [
    sentences.group[language](
      label[language],
      stages.map((stage) => stagePhrase(stage, language)).join(language === "en" ? "; " : "；"),
    ),
    ...stages.flatMap(({ reading }) => describeReading(reading, language)),
  ]);
}

function stagePhrase({ label, reading, share }: FunnelStage, language: Language): string {
  const value = formatQuantity(reading.quantity, reading.indicator.unit, language);
  return share === undefined
    ? sentences.stage[language](label[language], value)
    : sentences.part[language](label[language], value, shareText(share.interval, language));
}

/** The stages as rows of the table, each followed by the share that it keeps. */
export function funnelRows({ groups }: FunnelModel, language: Language): readonly FigureTableRow[] {
  return groups.flatMap(({ stages }) =>
    stages.flatMap(({ label, reading, share }) => [
      ...readingRows(reading, language),
      ...(share === undefined
        ? []
        : [calculatedRow(share, percentUnit, sentences.shareOf[language](label[language]), language)]),
    ]),
  );
}

/** The marks of the grammar that a funnel needs explained. */
export function marksOfFunnel({ groups }: FunnelModel): readonly GrammarMark[] {
  return groups.flatMap(({ stages }) => stages.flatMap(({ reading }) => marksOfReading(reading)));
}
