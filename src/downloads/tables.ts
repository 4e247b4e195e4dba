import type { Interval } from "../base/interval.ts";
import type { Localised } from "../base/language.ts";
import { plainDigits } from "../base/numbers.ts";
import type {
  Catalogue,
  Claim,
  ClaimTerm,
  Event,
  Indicator,
  Observation,
  Source,
  Target,
} from "../catalogue/catalogue.ts";
import { codeTables } from "./codeTables.ts";
import type { PublishedTable } from "./csvText.ts";
import { table, type Columns } from "./tableOf.ts";

/** Every table that is published, in the order in which a reader meets them. */
export function publishedTables(catalogue: Catalogue): readonly PublishedTable[] {
  return [
    observationTable([...catalogue.observations.values()]),
    targetTable([...catalogue.targets.values()]),
    claimTable([...catalogue.claims.values()]),
    table("indicators", indicatorColumns, [...catalogue.indicators.values()]),
    table("sources", sourceColumns, [...catalogue.sources.values()]),
    table("events", eventColumns, catalogue.events),
    ...codeTables(catalogue),
  ];
}

/** Reported rows as a table. */
export function observationTable(rows: readonly Observation[]): PublishedTable {
  return table("observations", observationColumns, rows);
}

/** Promises as a table. */
export function targetTable(rows: readonly Target[]): PublishedTable {
  return table("targets", targetColumns, rows);
}

/** Changes that sources computed, with what the levels give, as a table. */
export function claimTable(rows: readonly Claim[]): PublishedTable {
  return table("claims", claimColumns, rows);
}

const statedColumns: Columns<Observation | Target | Claim> = {
  as_printed: ({ printed }) => printed,
  source: ({ source }) => source.id,
  locator: ({ locator }) => locator,
};
const noteColumns: Columns<{ readonly note: Localised | undefined }> = {
  note_en: ({ note }) => note?.en ?? "",
  note_zh: ({ note }) => note?.zh ?? "",
};

const observationColumns: Columns<Observation> = {
  id: ({ id }) => id,
  theme: ({ indicator }) => indicator.theme,
  indicator: ({ indicator }) => indicator.id,
  period: ({ period }) => period.text,
  value: ({ quantity }) => digits(quantity?.value),
  lower: ({ interval }) => bound(interval, "low"),
  upper: ({ interval }) => bound(interval, "high"),
  qualifier: ({ quantity }) => quantity?.qualifier ?? "",
  unit: ({ indicator }) => indicator.unit.id,
  ...statedColumns,
  use: ({ inUse }) => (inUse ? "yes" : "no"),
  status: ({ status }) => status,
  agrees: ({ agrees, quantity }) => (quantity ? yesNo(agrees) : ""),
  reason: ({ reason }) => reason ?? "",
  ...noteColumns,
};

const targetColumns: Columns<Target> = {
  id: ({ id }) => id,
  theme: ({ indicator }) => indicator.theme,
  indicator: ({ indicator }) => indicator.id,
  for_period: ({ forPeriod }) => forPeriod.text,
  set_on: ({ setOn }) => setOn.text,
  value: ({ quantity }) => digits(quantity.value),
  lower: ({ interval }) => bound(interval, "low"),
  upper: ({ interval }) => bound(interval, "high"),
  qualifier: ({ quantity }) => quantity.qualifier,
  unit: ({ indicator }) => indicator.unit.id,
  ...statedColumns,
  outcome: ({ outcome }) => outcome.verdict,
  outcome_row: ({ outcome }) => outcome.observation?.id ?? "",
  ...noteColumns,
};

const claimColumns: Columns<Claim> = {
  id: ({ id }) => id,
  theme: ({ indicator }) => indicator.theme,
  indicator: ({ indicator }) => indicator.id,
  kind: ({ kind }) => kind,
  of: ({ of }) => termId(of),
  from: ({ from }) => from.map(termId).join(" "),
  value: ({ quantity }) => digits(quantity.value),
  lower: ({ interval }) => bound(interval, "low"),
  upper: ({ interval }) => bound(interval, "high"),
  qualifier: ({ quantity }) => quantity.qualifier,
  unit: ({ unit }) => unit.id,
  ...statedColumns,
  verdict: ({ verdict }) => verdict,
  recomputed: ({ recomputed }) => digits(recomputed?.point),
  recomputed_lower: ({ recomputed }) => bound(recomputed?.interval, "low"),
  recomputed_upper: ({ recomputed }) => bound(recomputed?.interval, "high"),
  ...noteColumns,
};

const indicatorColumns: Columns<Indicator> = {
  id: ({ id }) => id,
  theme: ({ theme }) => theme,
  name_en: ({ name }) => name.en,
  name_zh: ({ name }) => name.zh,
  definition_en: ({ definition }) => definition.en,
  definition_zh: ({ definition }) => definition.zh,
  unit: ({ unit }) => unit.id,
  unit_en: ({ unit }) => unit.name.en,
  unit_zh: ({ unit }) => unit.name.zh,
  place: ({ place }) => place.id,
  place_en: ({ place }) => place.name.en,
  place_zh: ({ place }) => place.name.zh,
  measure: ({ measure }) => measure,
  breaks: ({ breaks }) => breaks.map(({ date }) => date).join(" "),
  break_reasons_en: ({ breaks }) => breaks.map(({ date, reason }) => `${date}: ${reason.en}`).join(" "),
  break_reasons_zh: ({ breaks }) => breaks.map(({ date, reason }) => `${date}：${reason.zh}`).join(""),
  cautions_en: ({ cautions }) => cautions.map(({ en }) => en).join(" "),
  cautions_zh: ({ cautions }) => cautions.map(({ zh }) => zh).join(""),
};

const sourceColumns: Columns<Source> = {
  id: ({ id }) => id,
  title: ({ title }) => title.original,
  title_en: ({ title }) => title.en,
  title_zh: ({ title }) => title.zh,
  publisher_en: ({ publisher }) => publisher.en,
  publisher_zh: ({ publisher }) => publisher.zh,
  issuer_en: ({ issuer }) => issuer?.en ?? "",
  issuer_zh: ({ issuer }) => issuer?.zh ?? "",
  published: ({ published }) => published ?? "",
  language: ({ language }) => language,
  url: ({ url }) => url ?? "",
  read_on: ({ readOn }) => readOn ?? "",
  read_by: ({ readBy }) => readBy ?? "",
  standing: ({ standing }) => standing,
  sha256: ({ archive }) => archive?.sha256 ?? "",
  translation_of: ({ translationOf }) => translationOf ?? "",
  ...noteColumns,
};

const eventColumns: Columns<Event> = {
  id: ({ id }) => id,
  date: ({ date }) => date.text,
  name_en: ({ name }) => name.en,
  name_zh: ({ name }) => name.zh,
  issuer_en: ({ issuer }) => issuer.en,
  issuer_zh: ({ issuer }) => issuer.zh,
  source: ({ source }) => source.id,
  ...noteColumns,
};

function termId({ indicator, period, observation }: ClaimTerm): string {
  return observation?.id ?? `${indicator.id}@${period.text}`;
}

function yesNo(truth: boolean): string {
  return truth ? "yes" : "no";
}

/** An end of the range that the printed digits allow; empty where the range is open. */
function bound(interval: Interval | undefined, end: keyof Interval): string {
  return interval && Number.isFinite(interval[end]) ? digits(interval[end]) : "";
}

/** Thirteen digits are more than any source prints and fewer than binary fractions disturb. */
function digits(value: number | undefined): string {
  return value === undefined ? "" : plainDigits(Number(value.toPrecision(13)));
}
