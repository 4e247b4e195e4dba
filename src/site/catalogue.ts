import { checkedBefore } from "../build/checkedData.ts";
import { checkSite } from "../build/checkSite.ts";
import { projectRoot } from "../build/projectRoot.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { DataError } from "../catalogue/dataError.ts";

/** The settled data for pages; data with a problem stops the page with one error that opens the file at the row. */
export const catalogue: Catalogue = import.meta.env.PROD ? checkedBefore().catalogue : checkedCatalogue();

function checkedCatalogue(): Catalogue {
  // The server of the editor watches every file of these patterns, so that a page is made anew when its data changes.
  const texts = import.meta.glob<string>(
    ["/data/**/*.{json,csv}", "/src/content/stories/**/*.mdx", "!/data/releases/**"],
    { query: "?raw", import: "default", eager: true },
  );
  const files = Object.entries(texts).map(([path, content]) => ({ path: path.slice(1), content }));
  const { catalogue: found, problems } = checkSite(files);
  if (found) return found;
  throw new DataError(problems, "en", projectRoot);
}
