import type { Language } from "../../base/language.ts";
import { pageUrl, type SiteRoot } from "../address.ts";
import type { RowChange, TableChanges } from "../tableChanges.ts";
import type { FrozenRelease } from "../versions.ts";
import type { FeedEntry } from "./atomFeed.ts";

/** The change log that a frozen release carries. */
export interface ReleaseLog extends FrozenRelease, TableChanges {
  /** The release before it; null for the first. */
  readonly since: string | null;
}

const words = {
  title: { en: (version: string) => `Data, version ${version}`, zh: (version: string) => `数据${version}版` },
  first: { en: "The first release of the data.", zh: "数据首次发布。" },
  counts: {
    en: (added: number, changed: number, removed: number) =>
      `Rows added: ${added}; changed: ${changed}; removed: ${removed}.`,
    zh: (added: number, changed: number, removed: number) =>
      `新增${added}行，修改${changed}行，删除${removed}行。`,
  },
  columnAdded: {
    en: (column: string) => `Column added: ${column}.`,
    zh: (column: string) => `新增列：${column}。`,
  },
  columnRemoved: {
    en: (column: string) => `Column removed: ${column}.`,
    zh: (column: string) => `删除列：${column}。`,
  },
  value: {
    en: (id: string, column: string, before: string, after: string) =>
      `${id}: ${column} was “${before}”, is “${after}”.`,
    zh: (id: string, column: string, before: string, after: string) =>
      `${id}：${column}由“${before}”改为“${after}”。`,
  },
} as const;

/** One entry for each release, the latest first; what each value was and is, so that a feed reader needs no page. */
export function changeEntries(
  logs: readonly ReleaseLog[],
  root: SiteRoot,
  language: Language,
): readonly FeedEntry[] {
  return logs.toReversed().map(({ version, released, since, ...changes }) => ({
    title: words.title[language](version),
    summary: since === null ? words.first[language] : summary(changes, language),
    url: `${pageUrl(root, language, "changes")}#v${version}`,
    published: released,
    updated: released,
  }));
}

function summary({ columnsAdded, columnsRemoved, rows }: TableChanges, language: Language): string {
  const columns = [
    ...columnsAdded.map((column) => words.columnAdded[language](column)),
    ...columnsRemoved.map((column) => words.columnRemoved[language](column)),
  ];
  const count = (type: RowChange["type"]) => rows.filter((row) => row.type === type).length;
  const values = rows
    .filter(({ type }) => type === "changed")
    .flatMap(({ id, cells }) =>
      cells.map(({ column, before, after }) => words.value[language](id, column, before, after)),
    );
  const counts = words.counts[language](count("added"), count("changed"), count("removed"));
  return [...columns, counts, ...values].join(language === "en" ? " " : "");
}
