import type { Problem } from "../../base/problem.ts";
import type { Archive, ArchivedCopy } from "../archive.ts";
import { findPrinted, paragraphsWith } from "../archive.ts";
import { cell, cellPlace } from "../csv.ts";
import type { Draft, StatementDraft } from "../draft.ts";
import { problem } from "../problem.ts";
import type { SourceShape } from "../schemas.ts";

const rule = "printed-stands-in-paragraph";

/** The printed characters of a figure from an archived document stand, whole, in the paragraph that its locator names. */
export function* printedStandsInParagraph(draft: Draft, archive: Archive): Iterable<Problem> {
  const { observations, targets, claims, sources } = draft;
  for (const statement of [...observations, ...targets, ...claims]) {
    const copy = namedCopy(sources.byId.get(statement.source)?.value, archive);
    const [, number] = /^p([1-9]\d*)$/.exec(cell(statement.row, "locator")) ?? [];
    if (!copy || number === undefined || statement.printed === "") continue;
    const paragraph = copy.paragraphs[Number(number) - 1];
    if (paragraph === undefined) yield noParagraph(statement, copy.paragraphs.length);
    else yield* compare(statement, paragraph, copy.paragraphs);
  }
}

/** The copy that a source names; none while another one stands in its place. */
function namedCopy(source: SourceShape | undefined, archive: Archive): ArchivedCopy | undefined {
  const copy = source?.archive && archive.get(source.archive.file);
  return copy?.sha256 === source?.archive?.sha256 ? copy : undefined;
}

function noParagraph({ row }: StatementDraft, count: number): Problem {
  return problem(
    rule,
    cellPlace(row, "locator"),
    {
      en: `There is no ${cell(row, "locator")}: the kept copy ends with p${count}.`,
      zh: `没有 ${cell(row, "locator")}：存档到 p${count} 为止。`,
    },
    {
      en: "Count the lines of the copy that are not empty, from 1, and write that number after p.",
      zh: "在存档中从 1 起数非空行，把序号写在 p 之后。",
    },
  );
}

function* compare(
  { row, printed }: StatementDraft,
  paragraph: string,
  paragraphs: readonly string[],
): Iterable<Problem> {
  const found = findPrinted(printed, paragraph);
  if (found.whole) return;
  if (found.cut !== undefined) yield cut(row, printed, found.cut);
  else yield elsewhere(row, printed, paragraphsWith(printed, paragraphs));
}

function cut(row: StatementDraft["row"], printed: string, context: string): Problem {
  return problem(
    rule,
    cellPlace(row, "as_printed"),
    {
      en: `"${printed}" is only a part of the figure: the kept copy has "${context}".`,
      zh: `“${printed}”只是数字的一部分：存档原文为“${context}”。`,
    },
    {
      en: "Copy the figure whole, with words such as “more than” and its unit.",
      zh: "连同“超过”一类的词和单位完整抄录。",
    },
  );
}

function elsewhere(row: StatementDraft["row"], printed: string, numbers: readonly number[]): Problem {
  const list = numbers.map((number) => `p${number}`).join(", ");
  return problem(
    rule,
    numbers.length > 0 ? cellPlace(row, "locator") : cellPlace(row, "as_printed"),
    {
      en: `"${printed}" does not stand in ${cell(row, "locator")} of the kept copy.`,
      zh: `存档的 ${cell(row, "locator")} 中没有“${printed}”。`,
    },
    numbers.length > 0
      ? { en: `Write where it stands: ${list}.`, zh: `改写它所在之处：${list}。` }
      : { en: "Copy the characters from the kept copy, letter for letter.", zh: "照存档逐字抄录。" },
  );
}
