import type { Source } from "./catalogue.ts";

/** Was no headline recorded? Then the title describes the page in words of ours, and says so in brackets. */
export function isDescription({ title }: Pick<Source, "title">): boolean {
  return /^[[〔]/.test(title.original);
}
