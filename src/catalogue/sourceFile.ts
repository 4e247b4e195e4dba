/** What stands where a file is read and is none that can be: it is not followed, opened or read. */
export type OddFile = "folder" | "link" | "too_large";

/** A file as it was found: bytes from disk, or the text that a bundler has already decoded. */
export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly odd?: OddFile;
}

/** More than any table of this kind can mean, and still quick to read. */
export const mostBytes = 64_000_000;
