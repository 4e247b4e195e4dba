import type { Reference } from "./reference.ts";

const types = {
  dataset: "DATA",
  figure: "FIGURE",
  online: "ELEC",
  report: "RPRT",
  newspaper: "NEWS",
  article: "JOUR",
} as const;

/** References as an RIS file, with the line ends that its readers expect. */
export function risText(references: readonly Reference[]): string {
  return references.map(record).join("\r\n");
}

function record(reference: Reference): string {
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
  const tags: readonly (readonly [string, string | undefined])[] = [
    ["TY", types[kind]],
    ["ID", id],
    ["AU", author],
    ["TI", title],
    ["TT", translatedTitle],
    ["T2", container],
    ["ET", version],
    ["PY", issued?.slice(0, 4)],
    ["DA", issued === undefined ? undefined : risDate(issued)],
    ["Y2", accessed === undefined ? undefined : risDate(accessed)],
    ["UR", url],
    ["LA", language],
    ["N1", note],
    ["ER", ""],
  ];
  return tags
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join("");
}

/** A line that a text broke off would be read as a tag of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Year, month and day with slashes, all three places kept. */
function risDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}`;
}
