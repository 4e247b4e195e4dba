import { createHash } from "node:crypto";

/** A file as it is published, by its path under `data/`. */
export interface DataFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The media types of what is published, by the end of the name; the longest end that fits counts. */
const mediaTypes: readonly (readonly [string, string])[] = [
  [".csv-metadata.json", "application/csvm+json"],
  ["csv-metadata.json", "application/csvm+json"],
  [".csl.json", "application/vnd.citationstyles.csl+json"],
  [".csv", "text/csv; charset=utf-8; header=present"],
  [".json", "application/json"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [".zip", "application/zip"],
  [".bib", "application/x-bibtex; charset=utf-8"],
  [".ris", "application/x-research-info-systems; charset=utf-8"],
  [".md", "text/markdown; charset=utf-8"],
];

/** The media type of a published file, from its name; plain text where nothing else is known. */
export function mediaTypeOf(path: string): string {
  return mediaTypes.find(([end]) => path.endsWith(end))?.[1] ?? "text/plain; charset=utf-8";
}

/** A file of text: UTF-8 without a byte-order mark. */
export function textFile(path: string, text: string): DataFile {
  return { path, mediaType: mediaTypeOf(path), bytes: new TextEncoder().encode(text) };
}

/** A JSON file, two spaces deep, with a line feed at its end. */
export function jsonFile(path: string, value: unknown): DataFile {
  return textFile(path, `${JSON.stringify(value, undefined, 2)}\n`);
}

/** The SHA-256 of a file's bytes in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What a list of checksums is called wherever there is one. */
export const sumsName = "SHA256SUMS";

/** The line of one file in a list of checksums. */
export function sumLine({ path, bytes }: Pick<DataFile, "path" | "bytes">): string {
  return sumText(path, sha256(bytes));
}

/** The line of a file whose hash is known. */
export function sumText(path: string, hash: string): string {
  return `${hash}  ${path}\n`;
}

/** The hash of each path, from the bytes of a list of checksums; none where there is no list. */
export function readSums(bytes: Uint8Array | undefined): Map<string, string> {
  const lines = new TextDecoder().decode(bytes).split("\n").filter(Boolean);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** The hash and name of every file, as `sha256sum -c` reads them. */
export function sumsFile(files: readonly Pick<DataFile, "path" | "bytes">[]): DataFile {
  return textFile(sumsName, files.map(sumLine).join(""));
}
