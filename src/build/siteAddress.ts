import { env } from "node:process";
import type { SiteRoot } from "../downloads/address.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the site will stand, as far as a build is told. Netlify gives the site's own address to builds of drafts too;
 * Cloudflare Pages gives only that of one deployment, which no other page should name.
 */
export function toldUrl({ SITE_URL, NETLIFY, URL: own }: Environment): string | undefined {
  return SITE_URL ?? (NETLIFY === "true" ? own : undefined);
}

/** A neutral name as long as nobody says. */
export const siteUrl = toldUrl(env) ?? "https://the-last-mile.example";

/** What to tell whoever builds for the public, as services that build do, without saying where the site will stand. */
export function addressWarning(told: Environment): string | undefined {
  if (told["CI"] === undefined || toldUrl(told) !== undefined) return undefined;
  return `SITE_URL is not set: canonical links, the sitemap and the feeds will name ${siteUrl}. Set it to the site's address.`;
}

/** The path under which it stands there: `/` or `/sub/path`. */
export const siteBase = env["SITE_BASE"] ?? "/";

/** Both as one address with a slash at its end, for files that are read away from the site. */
export const siteAddress: SiteRoot = new URL(siteBase.replace(/\/*$/, "/"), siteUrl).href;
