import type { Localised } from "../../base/language.ts";
import type { Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { ClaimDraft, Draft, TermDraft } from "../draft.ts";
import { groupOf, rowOf } from "../groups.ts";
import { problem, wordList } from "../problem.ts";

const rule = "claim-terms-fit";

/** A claim refers to rows that exist and can be set against each other. */
export function* claimTermsFit(draft: Draft): Iterable<Problem> {
  for (const claim of draft.claims) {
    yield* unread(claim);
    yield* wrongNumber(claim);
    for (const [column, terms] of [
      ["of", [claim.of]],
      ["from", claim.from],
    ] as const) {
      for (const term of terms) if (term) yield* unknownRow(claim, column, term, draft);
    }
    yield* otherUnit(claim, draft);
  }
}

function* unread({ row, of, from }: ClaimDraft): Iterable<Problem> {
  const bad = [
    ...(of === undefined && cell(row, "of") !== "" ? (["of"] as const) : []),
    ...(from.includes(undefined) ? (["from"] as const) : []),
  ];
  for (const column of bad) {
    yield problem(
      rule,
      cellPlace(row, column),
      {
        en: `"${cell(row, column)}" in "${column}" names no row.`,
        zh: `“${column}”一格的“${cell(row, column)}”没有指明任何一行。`,
      },
      {
        en: "Write indicator@period, such as rural-parcels@2019, and add ~source for a row that is not in use.",
        zh: "写“指标@时期”，如 rural-parcels@2019；所指的行未被采用时，在其后加“~来源”。",
      },
    );
  }
}

/** Does a claim name as many rows to compare with as its kind needs? One that cannot be checked may name none. */
export function numberFits({ claimKind, from, verdict }: ClaimDraft): boolean {
  if (claimKind === undefined || from.includes(undefined)) return true;
  if (from.length === 0) return verdict === "cannot_be_checked" || verdict === undefined;
  return claimKind === "sum" ? from.length > 1 : from.length === 1;
}

function* wrongNumber(claim: ClaimDraft): Iterable<Problem> {
  if (numberFits(claim)) return;
  const { row, claimKind = "", from } = claim;
  const many = claimKind === "sum";
  yield problem(
    rule,
    cellPlace(row, "from"),
    {
      en: `Rows named in "from": ${from.length}. A claim of kind ${claimKind} needs ${many ? "two or more" : "one"}.`,
      zh: `“from”一格写了 ${from.length} 行，而 ${claimKind} 类说法${many ? "至少要两行" : "只要一行"}。`,
    },
    many
      ? {
          en: "Write the rows that are added up, with a space between them.",
          zh: "写出相加的各行，以空格分隔。",
        }
      : {
          en: "Write the one row with which the claim compares, such as rural-parcels@2019.",
          zh: "只写与之比较的一行，如 rural-parcels@2019。",
        },
  );
}

function* unknownRow(
  { row }: ClaimDraft,
  column: string,
  term: TermDraft,
  { groups, placed, sources }: Draft,
): Iterable<Problem> {
  const group = groupOf(term, groups);
  if (term.source === undefined || rowOf(term, groups)) return;
  // A row that seems absent may stand in a file that could not be read, or be told for its own source.
  if (!placed || group?.rows.some(({ source }) => !sources.ids.has(source))) return;
  const list = wordList(group?.rows.map(({ source }) => source) ?? []);
  yield problem(
    rule,
    cellPlace(row, column),
    { en: `There is no row ${term.text}.`, zh: `没有 ${term.text} 这一行。` },
    group
      ? {
          en: `After ~ write a source that states the figure: ${list.en}.`,
          zh: `在 ~ 后改写给出该数字的来源：${list.zh}。`,
        }
      : {
          en: "Remove ~ and what follows it: no source states that figure.",
          zh: "删去 ~ 及其后的来源：没有来源给出该数字。",
        },
  );
}

/** The units of what a claim is about and of what it is compared with, where they differ. */
export function differingUnits(
  { of, from }: ClaimDraft,
  { indicators }: Draft,
): readonly [string, string] | undefined {
  const unitOf = (term: TermDraft | undefined): string | undefined =>
    term && indicators.byId.get(term.indicator)?.value.unit;
  const unit = unitOf(of);
  const other = from.map(unitOf).find((found) => found !== undefined && unit !== undefined && found !== unit);
  return unit === undefined || other === undefined ? undefined : [unit, other];
}

function* otherUnit(claim: ClaimDraft, draft: Draft): Iterable<Problem> {
  const units = differingUnits(claim, draft);
  if (!units) return;
  yield problem(rule, cellPlace(claim.row, "from"), unitsDiffer(...units), {
    en: "Correct the one that is wrong: both need the same unit.",
    zh: "更正写错的一格：两者的单位必须相同。",
  });
}

function unitsDiffer(unit: string, other: string): Localised {
  return {
    en: `The rows in "of" and "from" have different units: "${unit}" and "${other}".`,
    zh: `“of”与“from”所写各行的单位不同：“${unit}”与“${other}”。`,
  };
}
