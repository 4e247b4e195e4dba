import type { Localised } from "../../base/language.ts";

/** The pages that gather what stands on many: targets, disagreements, glossary, about and search. */
export const pages = {
  targets: { en: "Targets", zh: "目标" },
  targetsTitle: { en: "What was promised, and what was reported", zh: "承诺了什么，公布了什么" },
  targetsCounted: {
    en: (targets: string, rows: string) =>
      `${targets} targets, printed in ${rows} rows of the data: here each is counted once, however many sources print it.`,
    zh: (targets: string, rows: string) =>
      `共${targets}项目标，在数据中记为${rows}行；同一目标无论几个来源刊载，这里只计一次。`,
  },
  targetsLead: {
    en: "Every official target that we have read, against the outcome of exactly the same measure. Where a target was set again, the rows stand together, which shows whether it rose, fell or moved.",
    zh: "我们读到的官方目标全在这里，只与同一指标的结果对照。一提再提的目标列在一起，升了、降了、改期了，都看得见。",
  },
  allTargets: { en: "All targets, and how outcomes are told", zh: "全部目标及结果判定办法" },
  outcomeMeanings: { en: "How the outcomes are told", zh: "结果怎么判定" },
  deadline: { en: "Deadline", zh: "期限" },
  alsoPrinted: { en: "also printed", zh: "另有写作" },
  disagreements: { en: "Disagreements", zh: "分歧" },
  disagreementsTitle: { en: "Where the sources disagree", zh: "来源之间的分歧" },
  disagreementsLead: {
    en: "Every case in which sources print figures of one measure and date that cannot both be right, or that are the same number for different things. They stand side by side, with the reason as far as it is known, and are never averaged.",
    zh: "同一指标、同一时间，各家印出的数字互相抵触，或者数字相同、说的却不是一回事，都列在这里。数字并排放着，查得出原因的写明原因，从不取平均。",
  },
  byReason: { en: "By reason", zh: "按原因" },
  reason: { en: "Reason", zh: "原因" },
  /** Between two sentences. */
  gap: { en: " ", zh: "" },
  glossary: { en: "Glossary", zh: "术语" },
  glossaryLead: {
    en: "The words on which the figures turn. Each explanation rests on how the sources use the word and on the definitions of the measures named with it.",
    zh: "读懂这些数字离不开的词。解释依据来源的用法，以及所附指标的定义。",
  },
  glossaryMeasures: { en: "Defined with", zh: "相关指标" },
  explain: {
    en: (name: string) => `What “${name}” means`,
    zh: (name: string) => `“${name}”是什么意思`,
  },
  about: { en: "About", zh: "关于" },
  citeSite: { en: "The site", zh: "引用本站" },
  citeData: { en: "The data set", zh: "引用数据集" },
  search: { en: "Search", zh: "搜索" },
  searchTitle: { en: "Search the site", zh: "站内搜索" },
  searchLead: {
    en: "Stories, measures, sources and terms, in English. The index is fetched when you search, not before.",
    zh: "搜索中文版的报道、指标、来源和术语。索引在搜索时才会下载。",
  },
  searchFor: { en: "Words to look for", zh: "要找的词" },
  searching: { en: "Searching …", zh: "正在搜索……" },
  searchFailed: {
    en: "The index could not be fetched. The list of measures and the glossary lead to the same pages.",
    zh: "索引没能下载。也可以从指标列表和术语表进入同样的页面。",
  },
  searchNone: { en: "Nothing was found for “{words}”.", zh: "没有找到与“{words}”相关的内容。" },
  searchFound: { en: "Results for “{words}”: {count}", zh: "“{words}”：共{count}条结果" },
  searchMore: { en: "More of these", zh: "更多同类结果" },
  searchNoScript: {
    en: "Searching needs a script, which this browser does not run. These lists lead to the pages:",
    zh: "搜索需要运行脚本，而这个浏览器没有启用。可从以下列表进入各个页面：",
  },
  terms: { en: "Terms", zh: "术语" },
  otherPages: { en: "Other pages", zh: "其他页面" },
  previousStory: { en: "Previous story", zh: "上一篇" },
  sameInOther: { en: "Read this story in Chinese", zh: "阅读英文版" },
} satisfies Record<string, Localised<string | ((...slots: never[]) => string)>>;

/** What each outcome of a target says, and what it does not. */
export const outcomeMeanings = {
  met: {
    en: "The last figure inside the deadline reaches the target as printed. Where a state is meant, such as a share of villages connected, it is enough that an earlier figure reached it.",
    zh: "期限内最后公布的数字达到目标所写的数；时点数只要此前已经达到，也算达到。",
  },
  not_met: {
    en: "The last figure inside the deadline falls short of it.",
    zh: "期限内最后公布的数字低于目标。",
  },
  undetermined: {
    en: "The outcome was printed so loosely that it may lie on either side of the target, such as “over” a number below it. The target was not shown to be met by its deadline.",
    zh: "结果写得太宽，可能在目标之上，也可能在目标之下，例如只写“超过”某个较低的数。到期时没有证明已经达到。",
  },
  no_outcome: {
    en: "No figure for this exact measure was found for the deadline. A figure of a similar measure is not put in its place; where there is one, the note names it.",
    zh: "没有找到这一指标到期时的数字。近似指标的数字不拿来代替；有近似指标的，在说明里提到。",
  },
} as const satisfies Record<string, Localised>;

/** How a target stands to the one set before it. */
export const targetStepWords = {
  higher: { en: "above the one before", zh: "高于前一目标" },
  lower: { en: "below the one before", zh: "低于前一目标" },
  same: { en: "as before", zh: "与前一目标相同" },
  sooner: { en: "the same number, by an earlier deadline", zh: "数目不变，期限提前" },
  later: { en: "the same number, by a later deadline", zh: "数目不变，期限推后" },
} as const satisfies Record<string, Localised>;

/** What each reason for a disagreement says. */
export const reasonMeanings = {
  unit_slip: {
    en: "A slip of unit or size: a billion for a trillion, a nought too many or too few.",
    zh: "单位或量级写错：万亿写成十亿，多一个零或少一个零。",
  },
  translation: {
    en: "The translation says something other than the original: a qualifier dropped, households turned into people.",
    zh: "译文改变了原意：漏译限定词，把“户”译成“人”。",
  },
  definition: {
    en: "Another thing was measured, under the same or a similar name.",
    zh: "名称相同或相近，量的却是另一样东西。",
  },
  universe: {
    en: "The same thing was measured, but of another whole: other places, other schools.",
    zh: "量的是同一样东西，统计范围却不同：另一些地方，另一些学校。",
  },
  date: {
    en: "One source gives the figure for a different date from the other.",
    zh: "同一个数，两个来源写的时间不同。",
  },
  revision: {
    en: "The office that published the figure printed another one later.",
    zh: "同一部门后来公布了另一个数。",
  },
  unexplained: {
    en: "No page that we have read explains it.",
    zh: "所读页面都没有解释。",
  },
} as const satisfies Record<string, Localised>;
