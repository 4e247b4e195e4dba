import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { DataError } from "../catalogue/dataError.ts";
import { readArchive } from "./archive.ts";
import { leaveChecked } from "./checkedData.ts";
import { checkSite } from "./checkSite.ts";
import { readFiles } from "./readFiles.ts";

/**
 * Stops a build at its very first step, before anything is synced, bundled or written, when the data has a problem; leaves
 * the checked data for all that follows.
 */
export function checkedData(): AstroIntegration {
  return {
    name: "checked-data",
    hooks: {
      "astro:config:setup": async ({ command, config }) => {
        if (command !== "build") return;
        const root = fileURLToPath(config.root);
        const folder = process.env["SOURCE_ARCHIVE"];
        const archive = folder ? await readArchive(folder) : undefined;
        const files = await readFiles(root);
        const { catalogue, problems } = checkSite(files, archive);
        if (!catalogue) throw new DataError(problems, "en", root);
        leaveChecked({ catalogue, files });
      },
    },
  };
}
