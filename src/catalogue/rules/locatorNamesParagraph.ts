import type { Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { Draft, StatementDraft } from "../draft.ts";
import { problem } from "../problem.ts";

/** A figure from an archived document names its paragraph, where the copy can be checked. */
export function* locatorNamesParagraph({ observations, targets, claims, sources }: Draft): Iterable<Problem> {
  const archived = new Set(sources.entries.flatMap(({ value }) => (value.archive ? [value.id] : [])));
  for (const rows of [observations, targets, claims]) {
    for (const statement of rows) {
      const named = !archived.has(statement.source) || /^p[1-9]\d*$/.test(cell(statement.row, "locator"));
      if (!named && statement.printed !== "") yield unnamed(statement);
    }
  }
}

function unnamed({ row, kind, source }: StatementDraft): Problem {
  return problem(
    "locator-names-paragraph",
    cellPlace(row, "locator"),
    {
      en: `The ${kind} names no paragraph of the archived copy of ${source}.`,
      zh: `此行没有指明 ${source} 存档中的段落。`,
    },
    {
      en: "Write p and the number of the line among those that are not empty, from 1: p5.",
      zh: "请写 p 加段落序号（只数非空行，从 1 起），如 p5。",
    },
  );
}
