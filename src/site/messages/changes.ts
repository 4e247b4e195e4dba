import type { Localised } from "../../base/language.ts";

/** The pages of what changed from release to release. */
export const changes = {
  name: { en: "Data changes", zh: "数据变更" },
  title: { en: "What changed in the data", zh: "数据变更" },
  lead: {
    en: "Every release of the data stays at its own address, byte for byte, and every value that changed is listed here.",
    zh: "每个发布过的版本都原样保留在各自的地址；改动过的每个值，都列在这里。",
  },
  none: { en: "Nothing has been frozen as a release yet.", zh: "尚无定版发布。" },
  first: {
    en: "The first release of the data: there is nothing to compare it with.",
    zh: "数据首次发布，没有可比较的版本。",
  },
  version: { en: (version: string) => `Version ${version}`, zh: (version: string) => `${version}版` },
  since: {
    en: (version: string) => `What changed since ${version}`,
    zh: (version: string) => `与${version}版相比的变动`,
  },
  between: {
    en: (from: string, to: string) => `From ${from} to ${to}`,
    zh: (from: string, to: string) => `从${from}版到${to}版`,
  },
  betweenTitle: {
    en: (from: string, to: string) => `What changed from ${from} to ${to}`,
    zh: (from: string, to: string) => `从${from}版到${to}版的数据变更`,
  },
  betweenLead: {
    en: (from: string, to: string) =>
      `Every value in version ${to} of the data that is new or differs from version ${from}. What was changed and changed back in between is not listed.`,
    zh: (from: string, to: string) =>
      `${to}版与${from}版相比，新增、删除或改动过的每个值。其间改动后又改回的，不再列出。`,
  },
  anyTwo: { en: "Any two versions", zh: "任意两个版本" },
  counts: {
    en: (added: string, changed: string, removed: string) =>
      `Rows added: ${added}; changed: ${changed}; removed: ${removed}.`,
    zh: (added: string, changed: string, removed: string) =>
      `新增${added}行，改动${changed}行，删除${removed}行。`,
  },
  columnCounts: {
    en: (added: number, removed: number) => `Columns added: ${added}; removed: ${removed}.`,
    zh: (added: number, removed: number) => `新增${added}列，删除${removed}列。`,
  },
  files: { en: "Its files", zh: "此版文件" },
  forPrograms: { en: "The same for programs (JSON)", zh: "供程序读取（JSON）" },
  allChanges: { en: "Every value that changed", zh: "逐值变更记录" },
  cell: { en: "Column", zh: "列" },
  before: { en: "Before", zh: "原为" },
  after: { en: "After", zh: "改为" },
  added: { en: "added", zh: "新增" },
  changed: { en: "changed", zh: "改动" },
  removed: { en: "removed", zh: "删除" },
  empty: { en: "(empty)", zh: "（空）" },
  columnAdded: {
    en: (name: string) => `Column added, ${name}`,
    zh: (name: string) => `新增列${name}`,
  },
  columnRemoved: {
    en: (name: string) => `Column removed: ${name}`,
    zh: (name: string) => `删除列：${name}`,
  },
} satisfies Record<string, Localised<string | ((...slots: never[]) => string)>>;
