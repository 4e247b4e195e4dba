import { mediaTypeOf } from "../../src/downloads/dataFile.ts";

/** What a page says that may stand in no frame. */
export const closed = {
  "x-frame-options": "DENY",
  "content-security-policy": "frame-ancestors 'none'",
};

const everywhere = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
};
const forEver = { "cache-control": "public, max-age=31536000, immutable" };
const picture = { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox" };

/** Files whose type a host would not know by their ending. */
const unknown = /(?:\.csv|csv-metadata\.json|\.csl\.json|\.bib|\.ris|\.md|SHA256SUMS)$/;
const isPage = (path: string) => /(?:\/|\.html|^\/404)$/.test(path);
const isEmbed = (path: string) => /^\/(?:en|zh)\/figures\/[^/]+\/embed\//.test(path);

/** Every header of ours that an address is sent with, given the versions of the data that are frozen. */
export function promisedHeaders(path: string, frozen: readonly string[]): Readonly<Record<string, string>> {
  const kept = ["/_astro/", ...frozen.map((version) => `/data/v${version}/`)];
  return {
    ...everywhere,
    ...(isPage(path) && !isEmbed(path) ? closed : {}),
    ...(path.endsWith(".svg") ? picture : {}),
    ...(path.startsWith("/data/") ? { "access-control-allow-origin": "*" } : {}),
    ...(unknown.test(path) ? { "content-type": mediaTypeOf(path) } : {}),
    ...(kept.some((folder) => path.startsWith(folder)) ? forEver : {}),
  };
}
