import type { DataFile } from "../downloads/dataFile.ts";

/** A published file as the answer to whoever asks for it. */
export function fileResponse({ bytes, mediaType }: DataFile): Response {
  return new Response(new Uint8Array(bytes), { headers: { "content-type": mediaType } });
}
