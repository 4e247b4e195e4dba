import type { Localised } from "../../base/language.ts";

/** How firmly what the data set holds is known, in counts. */
export const firm = {
  title: { en: "How firm it is", zh: "可靠程度" },
  lead: {
    en: (checked: string, transcribed: string) =>
      `Of the statements, ${checked} were compared by machine with a kept copy of their source; ${transcribed} were transcribed from pages of which no copy is kept. Each line leads to its rows; a target or a figure that several sources print is counted once for each.`,
    zh: (checked: string, transcribed: string) =>
      `全部记录中，${checked}条由程序与留存的来源核对过，${transcribed}条为人工抄录，来源未留存档。点开每一项，可看到对应的记录；同一数字或目标由几个来源刊载，就记几条。`,
  },
  once: { en: "Targets, each counted once", zh: "按项计数的目标" },
  statements: { en: "Statements", zh: "记录" },
  rows: { en: "Rows", zh: "行数" },
  figures: {
    exact: { en: "Figures printed as exact", zh: "原文写作确数的数字" },
    about: { en: "Figures printed as “about”", zh: "原文写作“约”的数字" },
    nearly: { en: "Figures printed as “nearly”", zh: "原文写作“近”的数字" },
    more_than: { en: "Figures printed as “more than”", zh: "原文写作“超过”或“多”的数字" },
    at_least: { en: "Figures printed as “at least”", zh: "原文写作“以上”或“至少”的数字" },
    less_than: { en: "Figures printed as “less than”", zh: "原文写作“不足”或“低于”的数字" },
    at_most: { en: "Figures printed as “at most”", zh: "原文写作“不超过”的数字" },
  },
  disagree: { en: "Figures that contradict the one in use", zh: "与采用的数字矛盾的数字" },
  judged: {
    claim: ({ en, zh }: Localised): Localised => ({
      en: `Claims, recalculated: ${en}`,
      zh: `重新验算的说法：${zh}`,
    }),
    target: ({ en, zh }: Localised): Localised => ({ en: `Targets: ${en}`, zh: `目标：${zh}` }),
  },
} as const;
