import { getCollection, type CollectionEntry } from "astro:content";
import { languages, type Language } from "../base/language.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { storyOrder } from "./lead.ts";

/** One story in one language. */
export interface Story {
  readonly id: string;
  readonly language: Language;
  readonly entry: CollectionEntry<"stories">;
}

/** The stories of one language, the latest first, then by name. */
export async function storiesIn(language: Language): Promise<readonly Story[]> {
  const entries = await getCollection("stories");
  return entries
    .map(storyOf)
    .filter((story) => story.language === language)
    .sort(byDateThenOrder);
}

function byDateThenOrder(a: Story, b: Story): number {
  const later = b.entry.data.published.getTime() - a.entry.data.published.getTime();
  return later || placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1);
}

function placeOf({ id }: Story): number {
  const place = storyOrder.indexOf(id);
  return place < 0 ? storyOrder.length : place;
}

function storyOf(entry: CollectionEntry<"stories">): Story {
  const [id = "", name] = entry.id.split("/");
  return { id, language: languages.find((language) => language === name) ?? "en", entry };
}

const perMinute: Readonly<Record<Language, number>> = { en: 220, zh: 400 };

/** How many minutes the text takes: English is counted in words, Chinese in characters. */
export function readingMinutes(text: string, language: Language): number {
  const prose = text.replace(/<[^>]*>/g, " 0 ");
  const count =
    language === "en" ? prose.split(/\s+/).length : (prose.match(/[\u4e00-\u9fff]|\d+/g) ?? []).length;
  return Math.max(1, Math.round(count / perMinute[language]));
}

/** The measures whose rows a story's text is bound to, in the order in which it names them. */
export function storyIndicators(
  body: string,
  { observations, targets, claims }: Catalogue,
): readonly string[] {
  const ids = [...body.matchAll(/<Num (?:row|target|claim)="([^"]+)"/g)].map(([, id = ""]) => id);
  const found = ids.flatMap((id) => observations.get(id) ?? targets.get(id) ?? claims.get(id) ?? []);
  return [...new Set(found.map(({ indicator }) => indicator.id))];
}
