import { env } from "node:process";
import type { AstroIntegration } from "astro";
import { addressWarning } from "./siteAddress.ts";

/** Says at the end of a build's log, where it is read, that nobody said where the site will stand. */
export function knownAddress(): AstroIntegration {
  return {
    name: "known-address",
    hooks: {
      "astro:build:done": ({ logger }) => {
        const warning = addressWarning(env);
        if (warning !== undefined) logger.warn(warning);
      },
    },
  };
}
