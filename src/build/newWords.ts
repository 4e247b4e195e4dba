/** Every word of the command that adds an entry, its questions aside. */
export const newWords = {
  kind: {
    en: (kinds: readonly string[]) => `What to add (${kinds.join(", ")})`,
    zh: (kinds: readonly string[]) => `添加什么（${kinds.join("、")}）`,
  },
  optional: { en: " (may be empty)", zh: "（可留空）" },
  needed: { en: "This needs an answer.", zh: "此项必填。" },
  missing: { en: (name: string) => `--${name} is needed.`, zh: (name: string) => `须给出 --${name}。` },
  unsound: {
    en: (path: string) => `${path} cannot be read as it stands. Run npm run check:data first.`,
    zh: (path: string) => `${path} 目前无法读取。先运行 npm run check:data。`,
  },
  refused: { en: "Nothing was written.", zh: "未写入任何内容。" },
  again: { en: "Answer again (yes, no)", zh: "重新回答（yes、no）" },
  unused: {
    en: "No row uses it yet, and the check will say so. Add a row next: npm run new -- observation",
    zh: "尚无任何行使用它，检查会提示。接着添加一行：npm run new -- observation",
  },
  written: { en: (place: string) => `Written to ${place}.`, zh: (place: string) => `已写入 ${place}。` },
  moved: {
    en: (path: string) =>
      `${path} was changed by another program meanwhile. Nothing was written; run the command again.`,
    zh: (path: string) => `${path} 在此期间被其他程序改动。未写入任何内容，重新运行。`,
  },
} as const;
