import type { Reference } from "./reference.ts";

/** A reference by the Chinese national standard GB/T 7714-2015, as plain text. */
export function gbtText(reference: Reference): string {
  const { author, container, version, url } = reference;
  const edition = version === undefined ? "" : `：${version}版`;
  const title = titlePart(reference, container === undefined ? edition : "");
  const within = container === undefined ? "" : `//${container}${edition}`;
  return [`${author}. ${title}${within}`, datePart(reference), url].filter(Boolean).join(". ") + ".";
}

/** The mark of the kind of document, then of its carrier. */
function mark({ kind, url }: Reference): string {
  if (kind === "online" || kind === "figure") return "[EB/OL]";
  const code = { dataset: "DS", report: "R", newspaper: "N", article: "J" }[kind];
  return url === undefined ? `[${code}]` : `[${code}/OL]`;
}

function titlePart(reference: Reference, edition: string): string {
  const { title, translatedTitle } = reference;
  return `${title}${translatedTitle === undefined ? "" : `（${translatedTitle}）`}${edition}${mark(reference)}`;
}

/** The date of an online text stands in round brackets, the day of reading in square ones; print has its year, a newspaper its day. */
function datePart({ kind, issued, accessed, url }: Reference): string {
  if (url === undefined) return (kind === "newspaper" ? issued : issued?.slice(0, 4)) ?? "";
  return `${issued === undefined ? "" : `(${issued})`}${accessed === undefined ? "" : `[${accessed}]`}`;
}
