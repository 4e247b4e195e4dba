import type { Language } from "../base/language.ts";
import type { FigureModel } from "./model.ts";

/** The rows behind a figure as a data table, every word in one language. */
export interface FigureTable {
  readonly headings: Readonly<Record<"label" | "period" | "value" | "printed" | "source" | "standing", string>>;
  readonly rows: readonly FigureTableRow[];
}

export interface FigureTableRow {
  /** The id of an observation, a target or a claim; undefined for a calculation of ours. */
  readonly row: string | undefined;
  readonly label: string;
  readonly period: string;
  readonly value: string;
  /** As printed in the source, with the language of those characters. */
  readonly printed: { readonly text: string; readonly language: string } | undefined;
  readonly source: { readonly id: string; readonly title: string } | undefined;
  /** In words: shown, another source, target, listed only, calculated here … */
  readonly standing: string;
}

/** The table of a figure: what is drawn first, then what is only listed. */
export function figureTable(_model: FigureModel, _language: Language): FigureTable {
  return { headings: { label: "", period: "", value: "", printed: "", source: "", standing: "" }, rows: [] };
}
