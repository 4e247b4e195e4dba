import { qualifierCodes, reasonCodes, statusCodes, yesNoCodes } from "./codeLists.ts";
import { pair, text, type Column } from "./column.ts";

const number = { type: "number" } as const;

/** What stands in the tables of statements: observations, targets, claims. */
export const statementColumns: Readonly<Record<string, Column>> = {
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
    "ISO 8601: 2019 for a year, 2020-12 for a month, 2020-06-30 for a day, 2014/2020 for a span",
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
};
