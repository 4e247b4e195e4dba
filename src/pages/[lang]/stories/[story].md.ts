import type { APIRoute } from "astro";
import { languages } from "../../../base/language.ts";
import { storyMarkdown } from "../../../downloads/markdown/storyMarkdown.ts";
import { catalogue } from "../../../site/catalogue.ts";
import { markdownResponse } from "../../../site/markdownResponse.ts";
import { siteRoot } from "../../../site/siteRoot.ts";
import { storiesIn, type Story } from "../../../site/stories.ts";

export async function getStaticPaths() {
  const all = await Promise.all(languages.map(storiesIn));
  return all.flat().map((story) => ({ params: { lang: story.language, story: story.id }, props: { story } }));
}

/** A story as plain text with its charts as tables. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) => {
  const { title, standfirst } = story.entry.data;
  const parts = { story: story.id, title, standfirst, body: story.entry.body ?? "" };
  return markdownResponse(storyMarkdown(parts, catalogue, siteRoot, story.language));
};
