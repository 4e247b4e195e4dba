import { z } from "zod";
import { qualifiers } from "../base/quantity.ts";
import { isWebAddress, webAddressForm } from "../base/webAddress.ts";
import { measures, standings } from "./catalogue.ts";

// Forms of the strings that editors type. What each wants is said in words by rules/jsonFits.ts, by key.
const text = z.string().regex(/\S/);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
// The form says in the JSON Schemas what it can; no pattern knows every host and port that there may be.
const webAddress = z.string().regex(webAddressForm, { abort: true }).refine(isWebAddress);
const localised = z.strictObject({ en: text, zh: text });
const localisedWords = z.strictObject({ en: z.array(text), zh: z.array(text) });

export const datasetSchema = z.strictObject({
  id,
  title: localised,
  subtitle: localised,
  description: localised,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  released: isoDay,
  licence: z.strictObject({ id: text, name: localised, url: webAddress }),
  keywords: localisedWords,
  contributors: z.array(z.strictObject({ name: localised, role: text })),
});

export const themeSchema = z.strictObject({ id, name: localised, description: localised });

const unitKinds = ["percent", "percentage_points", "times", "money", "count", "rate"] as const;

export const unitSchema = z.strictObject({
  id,
  kind: z.enum(unitKinds),
  name: localised,
  // Percent has no suffix of its own, so these may be empty.
  suffix: z.strictObject({ en: z.string(), zh: z.string() }),
});

export const placeSchema = z.strictObject({ id, name: localised });

export const indicatorSchema = z.strictObject({
  id,
  name: localised,
  label: localised,
  definition: localised,
  unit: id,
  place: id,
  measure: z.enum(measures),
  limits: z.strictObject({ low: z.number().optional(), high: z.number().optional() }).optional(),
  breaks: z.array(z.strictObject({ date: isoDate, reason: localised })).optional(),
  cautions: z.array(localised).optional(),
});

export const sourceSchema = z.strictObject({
  id,
  title: z.strictObject({ original: text, en: text, zh: text }),
  publisher: localised,
  issuer: localised.optional(),
  published: isoDate.optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  url: webAddress.optional(),
  read_on: isoDate.optional(),
  read_by: isoDay.optional(),
  standing: z.enum(standings),
  archive: z
    .strictObject({
      file: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.int().positive(),
    })
    .optional(),
  translation_of: id.optional(),
  note: localised.optional(),
});

export const readingSchema = z.strictObject({
  printed: text,
  value: z.number(),
  unit: id,
  qualifier: z.enum(qualifiers),
  reason: localised,
});

export const bareNumberSchema = z.strictObject({ text, reason: localised });

export type DatasetShape = z.infer<typeof datasetSchema>;
export type ThemeShape = z.infer<typeof themeSchema>;
export type UnitShape = z.infer<typeof unitSchema>;
export type PlaceShape = z.infer<typeof placeSchema>;
export type IndicatorShape = z.infer<typeof indicatorSchema>;
export type SourceShape = z.infer<typeof sourceSchema>;
export type ReadingShape = z.infer<typeof readingSchema>;
export type BareNumberShape = z.infer<typeof bareNumberSchema>;

/** Every key that one of the files may have, to tell what a misspelt one was meant to be. */
export const knownKeys: ReadonlySet<string> = new Set(
  [
    datasetSchema,
    datasetSchema.shape.licence,
    themeSchema,
    unitSchema,
    placeSchema,
    indicatorSchema,
    sourceSchema,
    sourceSchema.shape.title,
    readingSchema,
    bareNumberSchema,
  ].flatMap(({ shape }) => Object.keys(shape)),
);
