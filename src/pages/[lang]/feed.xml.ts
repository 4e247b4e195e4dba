import type { APIRoute } from "astro";
import type { Language } from "../../base/language.ts";
import { pageUrl } from "../../downloads/address.ts";
import { atomFeed } from "../../downloads/feeds/atomFeed.ts";
import { catalogue } from "../../site/catalogue.ts";
import { languagePaths } from "../../site/language.ts";
import { messages } from "../../site/messages.ts";
import { siteRoot } from "../../site/siteRoot.ts";
import { storiesIn } from "../../site/stories.ts";

export const getStaticPaths = languagePaths;

/** The stories of one language as a feed. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const stories = await storiesIn(language);
  const feed = atomFeed({
    language,
    title: messages.siteName[language],
    subtitle: catalogue.dataset.subtitle[language],
    author: messages.project[language],
    self: `${siteRoot}${language}/feed.xml`,
    page: pageUrl(siteRoot, language, "stories"),
    begun: catalogue.dataset.released,
    entries: stories.map(({ id, entry: { data } }) => ({
      title: data.title,
      summary: data.standfirst,
      url: pageUrl(siteRoot, language, "stories", id),
      published: data.published.toISOString().slice(0, 10),
      updated: data.data.toISOString().slice(0, 10),
    })),
  });
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
};
