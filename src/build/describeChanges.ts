import type { Language } from "../base/language.ts";
import type { CatalogueChanges } from "../downloads/changes.ts";
import { escapeMarkdown } from "../downloads/markdown/escapeMarkdown.ts";
import type { ChangeItem } from "./changeItems.ts";
import { changeWords as words, groupNames } from "./changeWords.ts";
import type { Showing } from "./whereShown.ts";

type Items = Readonly<Record<keyof CatalogueChanges, readonly ChangeItem[]>>;

/** How many changes of one group are told before the rest is only counted: a comment has its limit. */
const most = 100;

/** Changes for the terminal. */
export function changesAsText(items: Items, revision: string, language: Language): string {
  const groups = filledGroups(items).map(([group, list]) => {
    const told = list
      .slice(0, most)
      .map(({ id, text, shown }) => [`  ${id}  ${text}`, ...places(shown, language)].join("\n      "));
    return [`${groupNames[group][language]} (${list.length})`, ...told, ...rest(list, language)].join("\n");
  });
  return [
    words.title[language](revision),
    ...(groups.length > 0 ? groups : [words.unchanged[language]]),
  ].join("\n\n");
}

/** Changes for a comment on a pull request. */
export function changesAsMarkdown(items: Items, revision: string, language: Language): string {
  const head = `| ${words.row[language]} | ${words.change[language]} | ${words.shown[language]} |\n| --- | --- | --- |`;
  const groups = filledGroups(items).map(([group, list]) => {
    const rows = list.slice(0, most).map(({ id, text, shown }) => {
      const shownIn = places(shown, language).map(escapeMarkdown).join("<br>");
      return `| ${escapeMarkdown(id)} | ${escapeMarkdown(text)} | ${shownIn} |`;
    });
    return [
      `### ${groupNames[group][language]} (${list.length})\n`,
      head,
      ...rows,
      ...rest(list, language),
    ].join("\n");
  });
  const title = `## ${words.title[language](escapeMarkdown(revision))}`;
  return [title, ...(groups.length > 0 ? groups : [words.unchanged[language]])].join("\n\n");
}

/** Text that Markdown leaves as it is, whatever it holds. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function filledGroups(items: Items): readonly (readonly [keyof CatalogueChanges, readonly ChangeItem[]])[] {
  const groups = Object.keys(groupNames) as (keyof CatalogueChanges)[];
  return groups.map((group) => [group, items[group]] as const).filter(([, list]) => list.length > 0);
}

function rest(list: readonly ChangeItem[], language: Language): readonly string[] {
  return list.length > most ? ["", words.more[language](list.length - most)] : [];
}

function places(shown: Showing, language: Language): readonly string[] {
  const kinds = ["sentences", "charts", "pages"] as const;
  return kinds.flatMap((kind) =>
    shown[kind].length > 0 ? [`${words[kind][language]}: ${shown[kind].join(", ")}`] : [],
  );
}
