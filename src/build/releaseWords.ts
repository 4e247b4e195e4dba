import type { Localised } from "../base/language.ts";
import type { Step } from "../downloads/version.ts";

/** Every word of the release command. */
export const releaseWords = {
  usage: {
    en: "Name the version: npm run release -- 1.0.0",
    zh: "写明版本：npm run release -- 1.0.0",
  },
  exists: {
    en: (version: string) => `Version ${version} has been released. A release is never written again.`,
    zh: (version: string) => `版本 ${version} 已经发布。已发布的版本不再改写。`,
  },
  touched: {
    en: (file: string) => `${file} is not what was released. Restore it from git first.`,
    zh: (file: string) => `${file} 与发布时不一致。先用 git 恢复。`,
  },
  unchanged: {
    en: (last: string) => `Nothing has changed since ${last}: there is nothing to release.`,
    zh: (last: string) => `自 ${last} 以来没有变化，无可发布。`,
  },
  unfit: {
    en: (asked: string, last: string, fitting: string) =>
      `${asked} does not fit what has changed since ${last}. Release ${fitting}.`,
    zh: (asked: string, last: string, fitting: string) =>
      `${asked} 与自 ${last} 以来的变化不符。应发布 ${fitting}。`,
  },
  or: { en: " or ", zh: " 或 " },
  because: {
    patch: { en: "Figures or descriptions have changed.", zh: "有数字或说明改动。" },
    minor: { en: "Rows or columns were added.", zh: "有新增的行或列。" },
    major: {
      en: "Columns or rows are gone or renamed, and links to them break.",
      zh: "有列或行被删除或改名，指向它们的链接会失效。",
    },
  } satisfies Record<Step, Localised>,
  first: {
    en: (folder: string) => `${folder} is written: the first release.`,
    zh: (folder: string) => `已写入 ${folder}：首次发布。`,
  },
  done: {
    en: (folder: string, rows: number, columns: number) =>
      `${folder} is written: ${rows} rows added, removed or changed; ${columns} columns added or removed.`,
    zh: (folder: string, rows: number, columns: number) =>
      `已写入 ${folder}：新增、删除或改动 ${rows} 行，新增或删除 ${columns} 列。`,
  },
} as const;
