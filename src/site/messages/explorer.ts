import type { Localised } from "../../base/language.ts";

/** The explorer over all statements. */
export const explorer = {
  name: { en: "Explorer", zh: "数据检索" },
  title: { en: "Every statement in one table", zh: "全部记录，一表尽览" },
  lead: {
    en: "Every figure, target and claim that we have read, each with the words its source printed. Each leads to its place on the page of its measure.",
    zh: "我们读到的每个数字、每项目标、每条说法，都附来源原文。点开任何一条，就到它在指标页上的位置。",
  },
  fromData: {
    en: "Filter, search, sort and copy all statements in the explorer",
    zh: "在“数据检索”中筛选、搜索、排序、复制全部记录",
  },
  noScript: {
    en: "Filtering and sorting need a script. The whole table is here all the same; the files are on the data page.",
    zh: "筛选和排序需要运行脚本。没有脚本，完整的表仍在下面；文件见数据页。",
  },
  noScriptInParts: {
    en: "Filtering and sorting need a script. The whole table is here all the same, in parts; the files are on the data page.",
    zh: "筛选和排序需要运行脚本。没有脚本，完整的表仍分页列在下面；文件见数据页。",
  },
  parts: { en: "Parts of the table", zh: "分页" },
  partTitle: {
    en: (from: string, to: string) => `Every statement, ${from} to ${to}`,
    zh: (from: string, to: string) => `全部记录：第${from}至${to}条`,
  },
  captionPart: {
    en: (from: string, to: string) => `; here ${from} to ${to}`,
    zh: (from: string, to: string) => `，本页为第${from}至${to}条`,
  },
  toFirst: { en: "Filter, search and sort all statements", zh: "筛选、搜索、排序全部记录" },
  fetching: { en: "Fetching the rest of the table …", zh: "正在取回表的其余部分……" },
  notFetched: {
    en: "The rest of the table did not come. Ask again, or take the files from the data page.",
    zh: "表的其余部分未能取回。请再试一次，或到数据页下载文件。",
  },
  form: { en: "Filter the table", zh: "筛选" },
  words: { en: "Words, in either language", zh: "关键词（中英文均可）" },
  theme: { en: "Theme", zh: "主题" },
  indicator: { en: "Measure", zh: "指标" },
  source: { en: "Source", zh: "来源" },
  from: { en: "From year", zh: "起始年份" },
  to: { en: "To year", zh: "截止年份" },
  qualifier: { en: "How exact", zh: "限定词" },
  statement: { en: "Kind", zh: "类别" },
  standing: { en: "Agreement, outcome", zh: "一致与结果" },
  any: { en: "all", zh: "全部" },
  caption: {
    en: (rows: string) => `Figures, targets and claims as their sources printed them, ${rows} in all`,
    zh: (rows: string) => `各来源公布的数字、目标与说法，共${rows}条`,
  },
  setOn: {
    en: (when: string) => `Target set ${/^\d+ /.test(when) ? "on" : "in"} ${when}`,
    zh: (day: string) => `${day}提出的目标`,
  },
  claim: { en: (kind: string) => `Claim: ${kind}`, zh: (kind: string) => `说法：${kind}` },
  count: { en: "{shown} of {all} statements", zh: "共{all}条记录，符合条件的有{shown}条" },
  asked: { en: "{name}: {value}", zh: "{name}：{value}" },
  none: {
    en: "No statement fits. Take a filter away, or use fewer words.",
    zh: "没有符合条件的记录。请去掉某个条件，或减少关键词。",
  },
  ascending: { en: ", sorted by {column}, ascending", zh: "，按“{column}”升序排列" },
  descending: { en: ", sorted by {column}, descending", zh: "，按“{column}”降序排列" },
  clear: { en: "Clear all", zh: "清除条件" },
  more: { en: "Show more: {left} left", zh: "显示更多（还有{left}条）" },
  copy: { en: "Copy for a spreadsheet", zh: "复制到电子表格" },
  download: { en: "Download as CSV", zh: "下载CSV" },
  copied: { en: "Copied: {shown} statements.", zh: "已复制{shown}条记录。" },
  notCopied: {
    en: "The browser did not allow copying. The download holds the same rows.",
    zh: "浏览器不允许复制。下载的文件内容相同。",
  },
} satisfies Record<string, Localised<string | ((...slots: never[]) => string)>>;

/** The kinds of statements, as a filter names them. */
export const statementWords = {
  observation: { en: "figures", zh: "数字" },
  target: { en: "targets", zh: "目标" },
  claim: { en: "claims", zh: "说法" },
} as const satisfies Record<string, Localised>;

/** How firmly a figure is said, in a word or two. */
export const qualifierWords = {
  exact: { en: "exact", zh: "确数" },
  about: { en: "about", zh: "约" },
  nearly: { en: "nearly", zh: "近" },
  more_than: { en: "more than", zh: "超过、多" },
  at_least: { en: "at least", zh: "以上、至少" },
  less_than: { en: "less than", zh: "不足、低于" },
  at_most: { en: "at most", zh: "不超过" },
} as const satisfies Record<string, Localised>;

/** What a claim computes, in a word. */
export const claimWords = {
  growth_rate: { en: "growth", zh: "增速" },
  multiple_by: { en: "grew by a multiple", zh: "增长了几倍" },
  multiple_to: { en: "grew to a multiple", zh: "增长到几倍" },
  difference: { en: "difference", zh: "两数之差" },
  share: { en: "share", zh: "占比" },
  sum: { en: "sum", zh: "合计" },
} as const satisfies Record<string, Localised>;
