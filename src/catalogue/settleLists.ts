import type { Indicator, Source } from "./catalogue.ts";
import type { Draft, JsonEntry } from "./draft.ts";
import { jsonPlace } from "./json.ts";
import { naturalLimits } from "./limits.ts";
import type { IndicatorShape, SourceShape } from "./schemas.ts";

/** The sources of a draft, in the order of their file. */
export function settleSources({ sources }: Draft): readonly Source[] {
  return sources.entries.map(({ value }) => settleSource(value));
}

function settleSource({ read_on, read_by, translation_of, ...same }: SourceShape): Source {
  return {
    id: same.id,
    title: same.title,
    publisher: same.publisher,
    issuer: same.issuer,
    published: same.published,
    language: same.language,
    url: same.url,
    readOn: read_on,
    readBy: read_by,
    standing: same.standing,
    archive: same.archive,
    translationOf: translation_of,
    note: same.note,
  };
}

/** The indicators of a draft, in the order of themes.json, then of their file. */
export function settleIndicators({ indicators, themes, units, places }: Draft): readonly Indicator[] {
  const order = themes.entries.map(({ value }) => value.id);
  const sorted = indicators.entries.toSorted(
    (a, b) => order.indexOf(a.theme ?? "") - order.indexOf(b.theme ?? ""),
  );
  return sorted.flatMap((entry) => {
    const unit = units.byId.get(entry.value.unit)?.value;
    const place = places.byId.get(entry.value.place)?.value;
    return unit && place ? [settleIndicator(entry, unit, place)] : [];
  });
}

function settleIndicator(
  { value, theme = "", document, path }: JsonEntry<IndicatorShape>,
  unit: Indicator["unit"],
  place: Indicator["place"],
): Indicator {
  return {
    id: value.id,
    theme,
    name: value.name,
    label: value.label,
    definition: value.definition,
    unit,
    place,
    measure: value.measure,
    limits: naturalLimits(value, unit),
    breaks: value.breaks ?? [],
    cautions: value.cautions ?? [],
    at: jsonPlace(document, path),
  };
}
