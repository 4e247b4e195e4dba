import type { APIRoute } from "astro";
import type { Language } from "../../base/language.ts";
import { pageUrl } from "../../downloads/address.ts";
import { atomFeed } from "../../downloads/feeds/atomFeed.ts";
import { changeEntries } from "../../downloads/feeds/changeEntries.ts";
import { catalogue } from "../../site/catalogue.ts";
import { releaseLogs } from "../../site/releases.ts";
import { languagePaths } from "../../site/language.ts";
import { messages } from "../../site/messages.ts";
import { siteRoot } from "../../site/siteRoot.ts";

export const getStaticPaths = languagePaths;

/** What changed in the data from release to release, as a feed in one language. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const feed = atomFeed({
    language,
    title: `${messages.siteName[language]}${messages.colon[language]}${messages.data[language]}`,
    subtitle: catalogue.dataset.subtitle[language],
    author: messages.project[language],
    self: `${siteRoot}${language}/changes.xml`,
    page: pageUrl(siteRoot, language, "changes"),
    begun: catalogue.dataset.released,
    entries: changeEntries(releaseLogs, siteRoot, language),
  });
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
};
