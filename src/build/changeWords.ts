import type { Localised } from "../base/language.ts";
import type { CatalogueChanges, VerdictChange } from "../downloads/changes.ts";

/** Every word of the comparison of two revisions. */
export const changeWords = {
  title: {
    en: (revision: string) => `What has changed in the data since ${revision}`,
    zh: (revision: string) => `自 ${revision} 以来数据的变化`,
  },
  unchanged: { en: "No figure and no word about one has changed.", zh: "数字及其说明均无变化。" },
  noFigure: { en: "no figure", zh: "无数字" },
  sentences: { en: "sentences", zh: "文句" },
  charts: { en: "charts", zh: "图表" },
  pages: { en: "pages", zh: "页面" },
  more: { en: (count: number) => `… and ${count} more.`, zh: (count: number) => `……另有 ${count} 处。` },
  row: { en: "row", zh: "行" },
  change: { en: "change", zh: "变化" },
  shown: { en: "where it is shown", zh: "出现之处" },
  unsound: {
    en: (revision: string, count: number) =>
      `The data at ${revision} does not pass the check (${count} ${count === 1 ? "problem" : "problems"}), so it cannot be compared.`,
    zh: (revision: string, count: number) => `${revision} 的数据未通过检查（${count} 个问题），无法比较。`,
  },
} as const;

export const groupNames: Readonly<Record<keyof CatalogueChanges, Localised>> = {
  added: { en: "Added", zh: "新增" },
  removed: { en: "Removed", zh: "删除" },
  revised: { en: "Revised: another number", zh: "修订：数值有变" },
  requalified: { en: "Re-qualified: the same number, otherwise stated", zh: "限定有变：数值未变，说法不同" },
  described: { en: "Described otherwise", zh: "说明有变" },
  verdicts: { en: "Verdicts that change", zh: "结论有变" },
};

export const verdictNames: Readonly<Record<VerdictChange["of"], Localised>> = {
  claim: { en: "claim", zh: "说法" },
  target: { en: "target", zh: "目标" },
  agreement: { en: "agrees with the row in use", zh: "与采用行相符" },
};
