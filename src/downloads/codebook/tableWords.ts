import type { Localised } from "../../base/language.ts";

/** What a published table is called and what it holds. */
export interface TableWords {
  readonly title: Localised;
  readonly description: Localised;
}

const words: Readonly<Record<string, TableWords>> = {
  observations: {
    title: { en: "Observations", zh: "数字" },
    description: {
      en: "Every figure that a source reported, one row for each figure in each source",
      zh: "来源公布的每个数字，每个来源各占一行",
    },
  },
  targets: {
    title: { en: "Targets", zh: "目标" },
    description: { en: "Every target, with what became of it", zh: "每个目标及其结果" },
  },
  claims: {
    title: { en: "Claims", zh: "说法" },
    description: {
      en: "Growth rates, multiples, shares and sums that sources computed, computed again",
      zh: "来源自行计算的增速、倍数、占比和合计，以及重新验算的结论",
    },
  },
  indicators: {
    title: { en: "Indicators", zh: "指标" },
    description: { en: "Every indicator with its definition", zh: "每个指标及其定义" },
  },
  sources: {
    title: { en: "Sources", zh: "来源" },
    description: { en: "Every document and page that was read", zh: "查阅过的每份文件和网页" },
  },
  events: {
    title: { en: "Events", zh: "大事记" },
    description: { en: "Plans, targets and programmes by date", zh: "按日期排列的规划、目标与工程" },
  },
  themes: {
    title: { en: "Themes", zh: "主题" },
    description: { en: "The five projects and what stands beside them", zh: "五大工程及其以外的主题" },
  },
  units: {
    title: { en: "Units", zh: "单位" },
    description: { en: "Every unit with its names", zh: "每个单位及其名称" },
  },
  places: {
    title: { en: "Places", zh: "地区" },
    description: { en: "Every place or universe with its names", zh: "每个地区或统计范围及其名称" },
  },
};

/** The words for a table; throws on a table that nobody described. */
export function tableWordsOf(name: string): TableWords {
  const found = words[name];
  if (!found) throw new Error(`The table "${name}" is not described in the codebook.`);
  return found;
}
