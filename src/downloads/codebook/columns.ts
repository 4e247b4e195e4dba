import {
  kindCodes,
  measureCodes,
  outcomeCodes,
  qualifierCodes,
  reasonCodes,
  standingCodes,
  statusCodes,
  unitKindCodes,
  verdictCodes,
  yesNoCodes,
} from "./codeLists.ts";
import { pair, text, type Column } from "./column.ts";

const number = { type: "number" } as const;

/** What stands in the tables of statements: observations, targets, claims. */
const statementColumns: Readonly<Record<string, Column>> = {
  id: text(
    "Id",
    "编号",
    "Stable name of the row; for a statement also its fragment on the indicator’s page",
    "该行的固定编号；对数字、目标和说法，也是它在指标页面上的锚点",
  ),
  theme: {
    ...text("Theme", "主题", "Theme of the indicator, as in themes.csv", "所属主题，见themes.csv"),
    refers: "themes",
  },
  indicator: {
    ...text("Indicator", "指标", "What is measured, as in indicators.csv", "指标编号，见indicators.csv"),
    refers: "indicators",
  },
  period: text(
    "Period",
    "时间",
    "ISO 8601: 2019 a year, 2020-12 a month, 2020-06-30 a day, 2014/2020 a span",
    "ISO 8601格式：2019为全年，2020-12为月，2020-06-30为日，2014/2020为时段",
  ),
  for_period: text(
    "For period",
    "目标期",
    "The period for which the target was set, written as in period",
    "目标针对的时间，写法同period",
  ),
  set_on: text(
    "Set on",
    "提出时间",
    "When the target was set, written as in period",
    "提出目标的时间，写法同period",
  ),
  value: {
    ...text(
      "Value as stated",
      "原文数值",
      "The number as stated, in base units; never use it without qualifier, lower and upper",
      "原文所写的数，以基本单位计；须与qualifier、lower、upper一并使用",
    ),
    ...number,
  },
  lower: {
    ...text(
      "Lower bound",
      "下限",
      "The least true value that the printed digits and the qualifier allow; empty: open",
      "按原文数位和限定词推出的下限；空白表示没有下限",
    ),
    ...number,
  },
  upper: {
    ...text(
      "Upper bound",
      "上限",
      "The greatest true value that the printed digits and the qualifier allow; empty: open",
      "按原文数位和限定词推出的上限；空白表示没有上限",
    ),
    ...number,
  },
  qualifier: {
    ...text("Qualifier", "限定词", "How exact the printed figure is", "原文数字有多确切"),
    codes: qualifierCodes,
  },
  unit: {
    ...text(
      "Unit",
      "单位",
      "Unit of value, lower and upper, as in units.csv",
      "value、lower、upper的单位，见units.csv",
    ),
    refers: "units",
  },
  as_printed: text(
    "As printed",
    "原文",
    "The characters that carry the figure in the source, in its own script",
    "来源中记载该数字的原文字符，保留原文字",
  ),
  source: {
    ...text("Source", "来源", "The source that printed it, as in sources.csv", "来源编号，见sources.csv"),
    refers: "sources",
  },
  locator: text(
    "Place in the source",
    "在来源中的位置",
    "p5 is the fifth paragraph of the kept copy; otherwise free words",
    "p5为存档第5段；其余为文字说明",
  ),
  use: {
    ...text(
      "In use",
      "是否采用",
      "yes for the one row of an indicator and period that charts and stories show",
      "yes表示图表和报道采用的那一行，同一指标、同一时间仅有一行",
    ),
    type: "yes_no",
    codes: yesNoCodes,
  },
  status: {
    ...text(
      "Status",
      "状态",
      "Whether the figure was reported, foreseen, or looked for and not found",
      "已公布、预测，或查找后未见",
    ),
    codes: statusCodes,
  },
  agrees: {
    ...text(
      "Agrees",
      "是否一致",
      "Does its range meet that of the row in use? Computed",
      "取值范围是否与采用的那一行相交；由程序计算",
    ),
    type: "yes_no",
    codes: yesNoCodes,
  },
  reason: {
    ...text(
      "Reason",
      "不一致的原因",
      "Why it does not agree with the row in use",
      "为何与采用的那一行不一致",
    ),
    codes: reasonCodes,
  },
  ...pair("note", "Note", "说明"),
  outcome: {
    ...text(
      "Outcome",
      "结果",
      "What became of the target, against the same indicator only; computed",
      "目标的结果，只与同一指标比较；由程序计算",
    ),
    codes: outcomeCodes,
  },
  outcome_row: {
    ...text(
      "Outcome row",
      "所比较的行",
      "The observation that the target was set against",
      "用来比较的那一行",
    ),
    refers: "observations",
  },
  kind: { ...text("Kind", "算法", "What the claim computes", "说法算的是什么"), codes: kindCodes },
  of: text(
    "Of",
    "所指",
    "The level that the claim is about; an observation’s id where there is one",
    "说法所指的数额；有对应的行时为其编号",
  ),
  from: text(
    "From",
    "所据",
    "The level or levels that it is computed from, with spaces between",
    "据以计算的数额，多个以空格分开",
  ),
  verdict: {
    ...text("Verdict", "验算结论", "What came of computing it again", "重新验算的结论"),
    codes: verdictCodes,
  },
  recomputed: {
    ...text(
      "Recomputed",
      "验算值",
      "What the levels give; empty where a level is not exact",
      "由确数算得的结果；数额并非确数时为空",
    ),
    ...number,
  },
  recomputed_lower: {
    ...text(
      "Recomputed, lower bound",
      "验算下限",
      "The least value that the levels allow; empty: open",
      "按所据数额推出的下限；空白表示没有下限",
    ),
    ...number,
  },
  recomputed_upper: {
    ...text(
      "Recomputed, upper bound",
      "验算上限",
      "The greatest value that the levels allow; empty: open",
      "按所据数额推出的上限；空白表示没有上限",
    ),
    ...number,
  },
};

/** What stands in the tables that statements refer to. */
const listColumns: Readonly<Record<string, Column>> = {
  ...pair("name", "Name", "名称"),
  ...pair("description", "Description", "说明"),
  ...pair("definition", "Definition", "定义"),
  ...pair("unit", "Unit", "单位"),
  ...pair("place", "Place or universe", "地区或统计范围"),
  ...pair("suffix", "Unit after a number", "数后单位"),
  place: {
    ...text("Place", "地区", "Place or universe, as in places.csv", "地区或统计范围，见places.csv"),
    refers: "places",
  },
  measure: {
    ...text("Measure", "计数方式", "How the indicator counts", "指标如何计数"),
    codes: measureCodes,
  },
  breaks: text(
    "Breaks",
    "口径中断",
    "Dates at which the indicator changed, with spaces between; values on either side are not comparable",
    "口径改变的日期，多个以空格分开；前后数字不可比",
  ),
  ...pair("break_reasons", "Reasons of the breaks", "口径中断的原因"),
  ...pair("cautions", "Cautions", "使用须知"),
  title: text("Title", "原题", "Title in the source’s own language", "以来源自身语言书写的题名"),
  ...pair("title", "Title", "题名"),
  ...pair("publisher", "Publisher", "发布者"),
  ...pair("issuer", "Office whose figures these are", "数据出自的部门"),
  published: text(
    "Published",
    "发布日期",
    "ISO date, month or year; empty where the page shows none",
    "ISO日期、年月或年份；页面未注明则为空",
  ),
  language: text("Language", "语言", "BCP 47 tag of the text that was read", "所读文本的语言，BCP 47标记"),
  url: {
    ...text(
      "Address",
      "网址",
      "Where it was read; empty where no address was kept",
      "查阅地址；未留存则为空",
    ),
    type: "address",
  },
  read_on: text("Read on", "查阅日期", "When it was read", "查阅的时间"),
  standing: {
    ...text("Standing", "类型", "Where the source stands to the figures it prints", "来源与其所载数字的关系"),
    codes: standingCodes,
  },
  sha256: text(
    "SHA-256",
    "SHA-256",
    "Hash of the kept copy; empty: no copy is kept and its figures were transcribed",
    "存档的散列值；空白表示没有存档，数字为人工抄录",
  ),
  translation_of: {
    ...text("Translation of", "译自", "The source that it translates", "所译的来源"),
    refers: "sources",
  },
  date: text("Date", "日期", "Date of the event, written as a period", "事件日期，写法同period"),
};

const own: Readonly<Record<string, Column>> = {
  "units.kind": { ...text("Kind", "种类", "What the unit counts", "单位计的是什么"), codes: unitKindCodes },
};

/** What a column of a table holds; throws on a column that nobody described. */
export function columnOf(table: string, name: string): Column {
  const found = own[`${table}.${name}`] ?? statementColumns[name] ?? listColumns[name];
  if (!found) throw new Error(`The column "${name}" of ${table} is not described in the codebook.`);
  return found;
}
