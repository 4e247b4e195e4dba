import type { Localised } from "../../base/language.ts";
import { readPrinted } from "../../base/printed.ts";
import type { Problem } from "../../base/problem.ts";
import { declaredReading } from "../declared.ts";
import type { Draft, JsonEntry, Listing, StatementDraft } from "../draft.ts";
import { jsonPlace } from "../json.ts";
import { problem } from "../problem.ts";

const rule = "everything-is-used";

/** Every source, unit, place, indicator and reading is used by something: what nobody uses nobody checks. */
export function* everythingIsUsed(draft: Draft): Iterable<Problem> {
  // What could not be read may be what uses it.
  if (!draft.whole) return;
  const { sources, units, places, indicators, readings } = draft;
  yield* unused(sources, usedSources(draft), { en: "source", zh: "来源" });
  yield* unused(units, usedUnits(draft), { en: "unit", zh: "单位" });
  yield* unused(places, new Set(indicators.entries.map(({ value }) => value.place)), {
    en: "place",
    zh: "地域",
  });
  yield* unused(indicators, usedIndicators(draft), { en: "indicator", zh: "指标" });
  const declared = usedReadings(draft);
  for (const entry of readings.entries) {
    // Characters that can be read by rule are never read by declaration.
    const needed = declared?.has(entry) !== false && readPrinted(entry.value.printed) === undefined;
    if (!needed) yield told(entry, "printed", { en: "reading", zh: "读法" }, entry.value.printed);
  }
}

function* unused<T extends { id: string }>(
  { entries, ids }: Listing<T>,
  used: ReadonlySet<string | undefined>,
  kind: Localised,
): Iterable<Problem> {
  // A reference to nothing that is listed is told elsewhere, and may be a misspelt one to what seems unused.
  if ([...used].some((id) => id !== undefined && id !== "" && !ids.has(id))) return;
  for (const entry of entries) if (!used.has(entry.value.id)) yield told(entry, "id", kind, entry.value.id);
}

/** Undefined where some characters could not be read: a misspelt reading may be meant for them. */
function usedReadings({ observations, targets, claims, readings }: Draft): ReadonlySet<unknown> | undefined {
  const used = new Set<unknown>();
  for (const rows of [observations, targets, claims]) {
    for (const { printed, unit, figure } of rows) {
      if (!figure && printed !== "") return undefined;
      if (figure?.digits === printed) used.add(declaredReading(printed, unit?.id, readings));
    }
  }
  return used;
}

function usedSources({
  observations,
  targets,
  claims,
  events,
  sources,
}: Draft): ReadonlySet<string | undefined> {
  const used = new Set(sources.entries.map(({ value }) => value.translation_of));
  for (const rows of [observations, targets, claims])
    addEach(used, rows, ({ source }: StatementDraft) => source);
  addEach(used, events, ({ source }) => source);
  return used;
}

function usedUnits({ indicators, readings, claims }: Draft): ReadonlySet<string | undefined> {
  return new Set([
    ...[...indicators.entries, ...readings.entries].map(({ value }) => value.unit),
    ...claims.map(({ unit }) => unit?.id),
  ]);
}

function usedIndicators({ observations, targets, claims }: Draft): ReadonlySet<string | undefined> {
  const used = new Set<string | undefined>(
    claims.flatMap(({ of, from }) => [of, ...from]).map((term) => term?.indicator),
  );
  addEach(used, observations, ({ indicator }) => indicator);
  addEach(used, targets, ({ indicator }) => indicator);
  return used;
}

/** Neighbouring rows mostly name the same thing, which is then added once. */
function addEach<T>(used: Set<string | undefined>, rows: readonly T[], nameOf: (row: T) => string): void {
  let last: string | undefined;
  for (const row of rows) {
    const name = nameOf(row);
    if (name !== last) used.add(name);
    last = name;
  }
}

function told<T>({ document, path }: JsonEntry<T>, key: string, kind: Localised, name: string): Problem {
  return problem(
    rule,
    jsonPlace(document, [...path, key]),
    { en: `Nothing uses the ${kind.en} "${name}".`, zh: `${kind.zh}“${name}”没有任何地方用到。` },
    { en: "Delete its entry, or write it where it was meant.", zh: "删去此条目，或在本应使用之处写上它。" },
  );
}
