/** A thing to cite, before any style has ordered its parts. */
export interface Reference {
  /** A key without spaces, as BibTeX wants it. */
  readonly id: string;
  readonly kind: "dataset" | "figure" | "online" | "report" | "newspaper" | "article";
  /** A publisher or a project: always an organisation, never a person's name to be turned round. */
  readonly author: string;
  readonly title: string;
  /** The title in the reader's language, where the title itself is in another. */
  readonly translatedTitle?: string | undefined;
  /** The larger work that the thing stands in. */
  readonly container?: string | undefined;
  readonly version?: string | undefined;
  /** ISO date, month or year. */
  readonly issued?: string | undefined;
  /** ISO date or month on which it was read. */
  readonly accessed?: string | undefined;
  readonly url?: string | undefined;
  /** BCP 47 tag of the thing itself. */
  readonly language: string;
  readonly note?: string | undefined;
}

/** The year, month and day of an ISO date, as far as it goes. */
export function dateParts(date: string): readonly number[] {
  return date.split("-").map(Number);
}
