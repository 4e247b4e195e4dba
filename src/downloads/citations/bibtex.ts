import { dateParts, type Reference } from "./reference.ts";

/** References as a BibTeX file; Chinese stays as it is, in UTF-8. */
export function bibtexText(references: readonly Reference[]): string {
  return references.map(entry).join("\n");
}

function entry(reference: Reference): string {
  const [year, month, day] = reference.issued === undefined ? [] : dateParts(reference.issued);
  const { author, title, container, version, accessed, url, language } = reference;
  const fields: readonly (readonly [string, string | undefined])[] = [
    // The second pair of braces keeps an organisation's name and a title's capitals whole.
    ["author", `{${escaped(author)}}`],
    ["title", `{${escaped(title)}}`],
    ["booktitle", container === undefined ? undefined : `{${escaped(container)}}`],
    ["year", year?.toString()],
    ["month", month?.toString()],
    ["day", day?.toString()],
    ["version", version],
    ["url", url],
    ["urldate", accessed],
    ["language", language],
    ["note", noteOf(reference)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${key(reference.id)},\n${lines.join("\n")}\n}\n`;
}

const kinds: Readonly<Partial<Record<Reference["kind"], string>>> = { dataset: "Data set", figure: "Chart" };

function noteOf({ kind, translatedTitle, note }: Reference): string | undefined {
  const parts = [kinds[kind], translatedTitle && `[${translatedTitle}]`, note];
  const text = parts.filter(Boolean).join(". ");
  return text === "" ? undefined : escaped(text);
}

/** What TeX would read as a command or as the end of a field. */
function escaped(text: string): string {
  return text.replaceAll(/[\\{}]/g, "").replaceAll(/[&%$#_]/g, String.raw`\$&`);
}

function key(id: string): string {
  return id.replaceAll(/[^\w-]+/g, "-");
}
