import type { Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { problem } from "../problem.ts";

/** A figure from an archived document names its paragraph, where the copy can be checked. */
export function* locatorNamesParagraph({ observations, targets, claims, sources }: Draft): Iterable<Problem> {
  for (const { row, source, kind, printed } of [...observations, ...targets, ...claims]) {
    const archived = sources.byId.get(source)?.value.archive !== undefined;
    const locator = cell(row, "locator");
    if (!archived || printed === "" || /^p[1-9]\d*$/.test(locator)) continue;
    yield problem(
      "locator-names-paragraph",
      cellPlace(row, "locator"),
      { en: `The ${kind} names no paragraph of the archived copy of ${source}.`, zh: `此行没有指明 ${source} 存档中的段落。` },
      { en: "Write p and the number of the line among those that are not empty, from 1: p5.", zh: "请写 p 加段落序号（只数非空行，从 1 起），如 p5。" },
    );
  }
}
