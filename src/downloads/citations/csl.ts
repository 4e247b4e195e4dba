import { dateParts, type Reference } from "./reference.ts";

const types = {
  dataset: "dataset",
  figure: "figure",
  online: "webpage",
  report: "report",
  newspaper: "article-newspaper",
  article: "article-journal",
} as const satisfies Record<Reference["kind"], string>;

/** References as CSL-JSON, for reference managers and for style processors. */
export function cslItems(references: readonly Reference[]): readonly object[] {
  return references.map(cslItem);
}

function cslItem(reference: Reference): object {
  const {
    id,
    kind,
    author,
    title,
    translatedTitle,
    container,
    version,
    issued,
    accessed,
    url,
    language,
    note,
  } = reference;
  return {
    id,
    type: types[kind],
    title,
    ...optional("container-title", container),
    author: [{ literal: author }],
    ...optional("version", version),
    ...optional("issued", cslDate(issued)),
    ...optional("accessed", cslDate(accessed)),
    ...optional("URL", url),
    language,
    ...optional(
      "note",
      [translatedTitle === undefined ? undefined : `[${translatedTitle}]`, note].filter(Boolean).join(". ") ||
        undefined,
    ),
  };
}

function cslDate(date: string | undefined): object | undefined {
  return date === undefined ? undefined : { "date-parts": [dateParts(date)] };
}

function optional(key: string, value: unknown): object {
  return value === undefined ? {} : { [key]: value };
}
