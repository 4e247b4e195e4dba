import type { Language } from "../../base/language.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { dataUrl, type SiteRoot } from "../address.ts";
import { escapeMarkdown } from "../markdown/escapeMarkdown.ts";
import { readingNotes } from "../reading.ts";

/** A story as the list names it. */
export interface ListedStory {
  readonly story: string;
  readonly language: Language;
  readonly title: string;
  readonly standfirst: string;
}

/** What a program that reads text should know of the site, and where to read it as text. */
export function llmsText(
  { dataset, indicators }: Catalogue,
  stories: readonly ListedStory[],
  root: SiteRoot,
): string {
  const { title, subtitle, description } = dataset;
  const files = [
    "datapackage.json",
    "observations.csv",
    "targets.csv",
    "claims.csv",
    "indicators.csv",
    "sources.csv",
    `${dataset.id}.json`,
  ];
  const parts = [
    `# ${escapeMarkdown(`${title.en} · ${title.zh}`)}`,
    `> ${escapeMarkdown(`${subtitle.en}. ${description.en}`)}`,
    readingNotes.map(({ en }) => `- ${en}`).join("\n"),
    "## Stories",
    stories
      .map(
        (story) =>
          `- [${escapeMarkdown(story.title)}](${root}${story.language}/stories/${story.story}.md): ${escapeMarkdown(story.standfirst)}`,
      )
      .join("\n"),
    "## Data",
    files.map((file) => `- [${file}](${dataUrl(root, file)})`).join("\n"),
    "## Indicators",
    [...indicators.values()]
      .map(
        ({ id, name }) => `- [${escapeMarkdown(`${name.en} · ${name.zh}`)}](${root}en/indicators/${id}.md)`,
      )
      .join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}
