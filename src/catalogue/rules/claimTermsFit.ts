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
        en: `"${cell(row, column)}" does not refer to a row.`,
        zh: `“${cell(row, column)}”不是对某一行的引用。`,
      },
      {
        en: "Write indicator@period, as rural-parcels@2019, and ~source after it for a row that is not in use.",
        zh: "请写 指标@时期，如 rural-parcels@2019；引用未被采用的行，须在其后加 ~来源。",
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
      en: `A claim of kind ${claimKind} refers to ${from.length} rows here.`,
      zh: `${claimKind} 类说法在此引用了 ${from.length} 行。`,
    },
    many
      ? { en: "Name the rows that are added up, separated by spaces.", zh: "请列出相加的各行，以空格分隔。" }
      : { en: "Name the one row with which it compares.", zh: "请只写与之比较的一行。" },
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
      ? { en: `The sources of that figure are: ${list.en}.`, zh: `该数字的来源有：${list.zh}。` }
      : { en: "Leave out the source: no source states that figure.", zh: "请省去来源：没有来源给出该数字。" },
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
    en: "Compare rows of one unit only.",
    zh: "只能比较同一单位的行。",
  });
}

function unitsDiffer(unit: string, other: string): Localised {
  return {
    en: `The claim compares "${unit}" with "${other}".`,
    zh: `此说法把“${unit}”与“${other}”相比较。`,
  };
}
