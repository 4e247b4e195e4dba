/** A file as it was found: bytes from disk, or the text that a bundler has already decoded. */
export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
