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

function unnamed({ row, source }: StatementDraft): Problem {
  return problem(
    "locator-names-paragraph",
    cellPlace(row, "locator"),
    {
      en: `The locator does not say in which line of the kept copy of ${source} the figure stands.`,
      zh: `locator 没有指明数字在 ${source} 存档的第几行。`,
    },
    {
      en: "Count the lines of the copy that are not empty, from 1, and write p before that number, such as p5.",
      zh: "在存档中从 1 起数非空行，写 p 加该行的序号，如 p5。",
    },
  );
}
