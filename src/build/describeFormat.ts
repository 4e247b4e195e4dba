import pc from "picocolors";
import type { Language, Localised } from "../base/language.ts";
import { diffLines } from "./lineDiff.ts";

const words = {
  mark: { en: "byte order mark removed", zh: "去掉 BOM" },
  ends: { en: "line ends made LF", zh: "换行统一为 LF" },
  last: { en: "line end of the last line added", zh: "补上末行换行符" },
} satisfies Record<string, Localised>;

/** What a new layout changes in a file: what cannot be seen in words, then the lines taken away and put in. */
export function describeChange(path: string, raw: string, after: string, language: Language): string {
  const before = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const lines = diffLines(before.replace(/\n$/, "").split("\n"), after.replace(/\n$/, "").split("\n"))
    .filter(({ type }) => type !== "same")
    .map(({ type, line, text }) =>
      type === "added" ? pc.green(`+${line}  ${text}`) : pc.red(`-${line}  ${text}`),
    );
  return [[path, ...unseen(raw, before).map((key) => words[key][language])].join("  "), ...lines].join("\n");
}

function unseen(raw: string, before: string): readonly (keyof typeof words)[] {
  const found = { mark: raw.startsWith("\uFEFF"), ends: raw.includes("\r"), last: !before.endsWith("\n") };
  return (Object.keys(found) as (keyof typeof words)[]).filter((key) => found[key]);
}
