import type { Localised } from "../base/language.ts";

/** What each key of the JSON files holds, for the editor's program to show beside it. */
export const keyHelp: Readonly<Record<string, Localised>> = {
  id: {
    en: "Small letters, digits and hyphens; never changed once published.",
    zh: "小写字母、数字和连字符；发布后不再改动。",
  },
  name: { en: "The name that readers see, in both languages.", zh: "读者看到的名称，中英文齐备。" },
  label: { en: "Three or four words for the end of a line in a chart.", zh: "图表线条末端的短名。" },
  definition: { en: "What is counted, over whom, and who reports it.", zh: "统计什么、统计谁、由谁公布。" },
  unit: { en: "An id from data/units.json.", zh: "data/units.json 中的标识。" },
  place: { en: "An id from data/places.json.", zh: "data/places.json 中的标识。" },
  measure: {
    en: "Whether figures hold as at a date, over a span, up to a date, or as a share.",
    zh: "数字指某一时点、一段时间、截至某日的累计，还是比例。",
  },
  limits: {
    en: "Natural limits of the value; a share has 0 and 100 by itself.",
    zh: "数值的自然上下限；比例自动为0和100。",
  },
  breaks: {
    en: "Dates at which the measure changed; the line is cut there.",
    zh: "口径改变的日期，线条在此断开。",
  },
  cautions: { en: "What the figure is not.", zh: "这个数字不是什么。" },
  reason: { en: "Why, in a sentence for readers.", zh: "用一句话向读者说明原因。" },
  title: { en: "As printed, and in both languages.", zh: "原题及中英文题名。" },
  original: { en: "The title in the source's own language.", zh: "来源原文的标题。" },
  publisher: { en: "Who published it.", zh: "发布者。" },
  issuer: { en: "The office whose figures these are.", zh: "数字出自的机构。" },
  published: { en: "2020, 2020-11 or 2020-11-24.", zh: "2020、2020-11 或 2020-11-24。" },
  language: { en: "en, zh-Hans, zh-Hant, ja …", zh: "en、zh-Hans、zh-Hant、ja 等。" },
  url: { en: "The page that was read; left out for a repost.", zh: "所读页面的网址；转载的省去。" },
  read_on: { en: "When the page was read.", zh: "查阅日期。" },
  read_by: {
    en: "Where that was not recorded: the day on which the entry was made, by which the page had been read.",
    zh: "未记录查阅日期时填写：录入当天的日期，即查阅不晚于这一天。",
  },
  standing: { en: "Where it comes from; it is no mark.", zh: "只说明出处，不评高下。" },
  archive: { en: "The kept copy against which figures are checked.", zh: "用来核对数字的存档。" },
  translation_of: { en: "The id of the source that this translates.", zh: "所译来源的标识。" },
  note: { en: "What to know about this source.", zh: "关于这一来源需要知道的事。" },
  printed: { en: "The printed words that carry the figure.", zh: "承载数字的原文字样。" },
  value: { en: "A plain number in base units.", zh: "以基本单位写的纯数字。" },
  qualifier: { en: "How firmly the source states it.", zh: "来源说得有多确定。" },
  kind: { en: "How values of this unit are printed and computed.", zh: "此单位的数值如何书写和计算。" },
  suffix: { en: "What follows the number in a sentence.", zh: "句子中数字后的用语。" },
  text: { en: "The numeral exactly as the story types it.", zh: "报道中直接写出的数字，一字不差。" },
  sha256: { en: "The 64 hexadecimal digits that sha256sum prints.", zh: "sha256sum 输出的64位十六进制数。" },
};
