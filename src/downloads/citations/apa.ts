import { months } from "../../base/periodWords.ts";
import { dateParts, type Reference } from "./reference.ts";

/** A reference in the style of the American Psychological Association, seventh edition, as plain text. */
export function apaText(reference: Reference): string {
  const { author, issued } = reference;
  const parts = [
    sentence(author),
    `(${issued === undefined ? "n.d." : apaDate(reference, issued)}).`,
    titlePart(reference),
  ];
  return [...parts, containerPart(reference), addressPart(reference)].filter(Boolean).join(" ");
}

function titlePart({ kind, title, translatedTitle, container, version }: Reference): string {
  const translated = translatedTitle === undefined ? "" : ` [${translatedTitle}]`;
  const edition = version !== undefined && container === undefined ? ` (Version ${version})` : "";
  return sentence(`${title}${translated}${edition}${form(kind)}`);
}

/** What the thing is, where it is not a text. */
function form(kind: Reference["kind"]): string {
  if (kind === "figure") return " [Chart]";
  return kind === "dataset" ? " [Data set]" : "";
}

function containerPart({ container, version }: Reference): string {
  if (container === undefined) return "";
  return sentence(`In ${container}${version === undefined ? "" : ` (Version ${version})`}`);
}

/** Without a date of its own a page may change: the day of reading says which state was meant. */
function addressPart({ url, issued, accessed }: Reference): string {
  if (url === undefined) return "";
  return issued === undefined && accessed !== undefined
    ? `Retrieved ${longDate(accessed)}, from ${url}`
    : url;
}

/** A data set and what is part of it are cited by their year, a page or a newspaper by its day. */
function apaDate({ kind }: Reference, date: string): string {
  const [year = 0, month, day] = dateParts(date);
  if (kind === "dataset" || kind === "figure" || month === undefined) return String(year);
  return `${year}, ${monthName(month)}${day === undefined ? "" : ` ${day}`}`;
}

function longDate(date: string): string {
  const [year = 0, month, day] = dateParts(date);
  if (month === undefined) return String(year);
  return day === undefined ? `${monthName(month)} ${year}` : `${monthName(month)} ${day}, ${year}`;
}

function monthName(month: number): string {
  return months[month - 1] ?? "";
}

function sentence(text: string): string {
  return /[.?!。？！]$/.test(text) ? text : `${text}.`;
}
