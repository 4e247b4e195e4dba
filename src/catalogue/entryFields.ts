import type { Localised } from "../base/language.ts";
import { qualifiers } from "../base/quantity.ts";
import { claimKinds, measures, reasons, standings, statuses, verdicts } from "./catalogue.ts";
import * as answer from "./entryAnswers.ts";
import type { EntryField, EntryKind } from "./entryKinds.ts";

function field(name: string, en: string, zh: string, more: Partial<EntryField> = {}): EntryField {
  return { name, ask: { en, zh }, optional: false, ...more };
}

function pair(name: string, en: string, zh: string, more: Partial<EntryField> = {}): readonly EntryField[] {
  const words: Localised = { en: `${en}, in English`, zh: `${zh}（英文）` };
  const chinese: Localised = { en: `${en}, in Chinese`, zh: `${zh}（中文）` };
  return [field(`${name}_en`, words.en, words.zh, more), field(`${name}_zh`, chinese.en, chinese.zh, more)];
}

const optional = { optional: true } as const;
const indicator = field("indicator", "Indicator, by its id", "指标标识", {
  refuse: answer.listedIn("indicators"),
});
const source = field("source", "Source, by its id", "来源标识", { refuse: answer.listedIn("sources") });
const locator = field(
  "locator",
  "Where in it (p7 in a kept document)",
  "所在位置（有存档的写 p7）",
  optional,
);
const notes = pair("note", "What a reader has to know", "读者需要知道的话", optional);
const figure: readonly EntryField[] = [
  field("as_printed", "The figure exactly as printed", "原文所印数字，一字不差"),
  field("value", "The plain number in base units", "以基本单位写的纯数字", { propose: answer.printedValue }),
  field("qualifier", "Qualifier", "限定词", {
    propose: answer.printedQualifier,
    refuse: answer.oneOfWords(qualifiers),
  }),
  source,
  locator,
];
const period = (name: string, en: string, zh: string): EntryField =>
  field(name, en, zh, { refuse: answer.periodText });
const words = (name: string, list: readonly string[], en: string, zh: string): EntryField =>
  field(name, `${en} (${list.join(", ")})`, `${zh}（${list.join("、")}）`, {
    refuse: answer.oneOfWords(list),
  });

/** The questions of each kind of entry, in the order in which they are asked. */
export const entryFields: Readonly<Record<EntryKind, readonly EntryField[]>> = {
  observation: [
    indicator,
    period("period", "Period", "时期"),
    // A row that states a gap has no figure; the check tells when one is lacking.
    ...figure.map((one) => (one === source ? one : { ...one, ...optional })),
    { ...words("use", ["yes", "no"], "Shown as the figure", "是否采用"), propose: answer.proposedUse },
    { ...words("status", statuses, "Status", "状态"), propose: answer.always("reported") },
    {
      ...words("reason", reasons, "Why it cannot agree with the row in use", "与采用行不符的原因"),
      ...optional,
    },
    ...notes,
  ],
  target: [
    indicator,
    period("for_period", "To be reached by", "截止时间"),
    period("set_on", "Set on", "提出时间"),
    ...figure,
    ...notes,
  ],
  claim: [
    field("id", "Id of the claim", "说法的标识", { refuse: answer.plainId }),
    words("kind", claimKinds, "Kind", "种类"),
    field("of", "The level it ends at (indicator@period)", "终点数值（指标@时期）"),
    field("from", "The level it starts from", "起点数值", optional),
    ...figure,
    { ...words("verdict", verdicts, "Verdict", "结论"), propose: answer.always("holds") },
    ...notes,
  ],
  event: [
    field("id", "Id of the event", "事件的标识", { refuse: answer.plainId }),
    period("date", "Date", "日期"),
    ...pair("name", "What happened", "事件"),
    ...pair("issuer", "Who did it", "机构"),
    source,
    ...notes,
  ],
  indicator: [
    field("theme", "Theme", "主题", { refuse: answer.listedIn("themes") }),
    field("id", "Id of the indicator", "指标的标识", { refuse: answer.freeIdIn("indicators") }),
    ...pair("name", "Name", "名称"),
    ...pair("label", "Three or four words for the end of a line", "线条末端的短名"),
    ...pair("definition", "What is counted, over whom, who reports it", "定义：统计什么、统计谁、谁公布"),
    field("unit", "Unit, by its id", "单位标识", { refuse: answer.listedIn("units") }),
    field("place", "Place, by its id", "地域标识", { refuse: answer.listedIn("places") }),
    words("measure", measures, "Measure", "度量方式"),
  ],
  source: [
    field("id", "Id of the source", "来源的标识", { refuse: answer.freeIdIn("sources") }),
    field("title_original", "Title as printed", "原题"),
    ...pair("title", "Title", "题名"),
    ...pair("publisher", "Publisher", "发布者"),
    ...pair("issuer", "Office behind the figures", "数字出自的机构", optional),
    field("published", "Published on", "发布日期", optional),
    field("language", "Language (en, zh-Hans, zh-Hant …)", "语言（en、zh-Hans、zh-Hant 等）"),
    field("url", "Address", "网址", optional),
    field("read_on", "Read on", "查阅日期", optional),
    field("read_by", "If that is not known: read by, at the latest", "查阅日期不详的，最晚不晚于", optional),
    words("standing", standings, "Standing", "性质"),
    ...notes,
  ],
};
