import type { APIRoute } from "astro";
import { languages } from "../base/language.ts";
import { llmsText } from "../downloads/feeds/llmsText.ts";
import { catalogue } from "../site/catalogue.ts";
import { siteRoot } from "../site/siteRoot.ts";
import { storiesIn } from "../site/stories.ts";

/** Where programs that read text find every story, table and indicator as text. */
export const GET: APIRoute = async () => {
  const all = await Promise.all(languages.map(storiesIn));
  const stories = all.flat().map(({ id, language, entry: { data } }) => ({
    story: id,
    language,
    title: data.title,
    standfirst: data.standfirst,
  }));
  return new Response(llmsText(catalogue, stories, siteRoot), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
};
