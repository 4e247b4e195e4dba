import { kindCodes, outcomeCodes, verdictCodes } from "./codeLists.ts";
import { text, type Column } from "./column.ts";

const number = { type: "number" } as const;

/** What targets and claims have beside what all statements have: what they are set against, and how that comes out. */
export const judgedColumns: Readonly<Record<string, Column>> = {
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
