import type { SiteRoot } from "../downloads/address.ts";
import { coverAddress } from "./addresses.ts";

/** Where the site stands, for files that are read away from it. */
export const siteRoot: SiteRoot = new URL(coverAddress, import.meta.env.SITE).href;
