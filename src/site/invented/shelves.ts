import type { Localised } from "../../base/language.ts";
import type { Catalogue, Source, Unit } from "../../catalogue/catalogue.ts";

const empty = { en: "", zh: "" };

/** The units of the invented land. */
export const units: Readonly<Record<"percent" | "things", Unit>> = {
  percent: { id: "percent", kind: "percent", name: { en: "percent", zh: "%" }, suffix: { en: "", zh: "" } },
  things: { id: "things", kind: "count", name: { en: "things", zh: "个" }, suffix: { en: "", zh: "个" } },
};

/** One of the two papers of the invented land. */
export function sourceNamed(id: "gazette" | "herald"): Source {
  return paperOf(id, id === "gazette" ? { en: "Gazette", zh: "官报" } : { en: "Herald", zh: "先驱报" });
}

/** An invented paper under this name. */
export function paperOf(id: string, name: Localised): Source {
  return {
    id,
    title: { original: name.en, ...name },
    publisher: name,
    issuer: undefined,
    published: undefined,
    language: "en",
    url: undefined,
    readOn: undefined,
    readBy: undefined,
    standing: "press",
    archive: undefined,
    translationOf: undefined,
    note: undefined,
  };
}

/** What a catalogue has beside the figures of charts. */
export const emptyShelves = {
  dataset: {
    id: "invented",
    title: { en: "Nowhere", zh: "乌有乡" },
    subtitle: empty,
    description: empty,
    version: "",
    released: "",
    licence: { id: "", name: empty, url: "" },
    keywords: { en: [], zh: [] },
    contributors: [],
  },
  themes: [],
  places: new Map(),
  sources: new Map(),
  claims: new Map(),
  events: [],
  readings: [],
  bareNumbers: [],
} satisfies Partial<Catalogue>;
