import { env } from "node:process";
import type { SiteRoot } from "../downloads/address.ts";

/** Where the site will stand; a neutral name as long as nobody says. */
export const siteUrl = env["SITE_URL"] ?? "https://the-last-mile.example";

/** The path under which it stands there: `/` or `/sub/path`. */
export const siteBase = env["SITE_BASE"] ?? "/";

/** Both as one address with a slash at its end, for files that are read away from the site. */
export const siteAddress: SiteRoot = new URL(siteBase.replace(/\/*$/, "/"), siteUrl).href;
