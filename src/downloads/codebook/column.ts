import type { Localised } from "../../base/language.ts";

/** How the text of a cell is to be read. */
type CellType = "text" | "number" | "yes_no" | "address";

/** The words that a column may hold, each explained. */
export type CodeList = Readonly<Record<string, Localised>>;

/** What one column of a published table holds. */
export interface Column {
  readonly title: Localised;
  readonly description: Localised;
  readonly type: CellType;
  readonly codes?: CodeList;
  /** The table whose ids the column holds. */
  readonly refers?: string;
}

/** A column of text: title, then description, English before Chinese. */
export function text(titleEn: string, titleZh: string, en: string, zh: string): Column {
  return { title: { en: titleEn, zh: titleZh }, description: { en, zh }, type: "text" };
}

/** A column of text that says one thing in English and in Chinese: a pair of columns with their endings. */
export function pair(name: string, titleEn: string, titleZh: string): Readonly<Record<string, Column>> {
  return {
    [`${name}_en`]: text(
      `${titleEn} (English)`,
      `${titleZh}（英文）`,
      `${titleEn} in English`,
      `${titleZh}，英文`,
    ),
    [`${name}_zh`]: text(
      `${titleEn} (Chinese)`,
      `${titleZh}（中文）`,
      `${titleEn} in Chinese`,
      `${titleZh}，中文`,
    ),
  };
}
