import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Language, Localised } from "../base/language.ts";
import { checkCatalogue } from "../catalogue/checkCatalogue.ts";
import { formatFiles } from "../catalogue/formatFiles.ts";
import type { FormattedFile } from "../catalogue/formatFiles.ts";
import { reportText } from "../catalogue/report.ts";
import type { SourceFile } from "../catalogue/sourceFile.ts";
import { chosenLanguage, runCommand } from "./command.ts";
import { describeChange } from "./describeFormat.ts";
import { projectRoot } from "./projectRoot.ts";
import { readFiles } from "./readFiles.ts";
import { sameData } from "./sameData.ts";
import { writeWhole } from "./writeWhole.ts";

const words = {
  tidy: { en: "Every file is laid out as it should be.", zh: "所有文件的排版均合乎规范。" },
  refused: { en: "left alone, because it does not parse.", zh: "无法解析，未作改动。" },
  preview: {
    en: "Nothing was written. Run npm run fmt:data -- --write to write it.",
    zh: "尚未写入。运行 npm run fmt:data -- --write 即可写入。",
  },
  written: { en: "written.", zh: "已写入。" },
  moved: {
    en: "changed while it was being looked at; nothing was written to it. Run the command again.",
    zh: "在查看期间被改动，未写入。重新运行。",
  },
  differs: {
    en: "The new layout would change what the data says; nothing was written.",
    zh: "重新排版会改变数据的含义，未写入任何文件。",
  },
} satisfies Record<string, Localised>;

interface Change extends FormattedFile {
  readonly raw: string;
  readonly after: string;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { lang: { type: "string" }, write: { type: "boolean" }, root: { type: "string" } },
  });
  const language = chosenLanguage(values.lang);
  const root = values.root ?? projectRoot;
  const files = await readFiles(root);
  const formatted = formatFiles(files);
  const changes = changesOf(files, formatted);
  for (const change of changes) say(describeChange(change.path, change.raw, change.after, language));
  const refused = formatted.filter(({ after }) => after === undefined);
  for (const { path } of refused) say(refusal(path, files, language));
  if (changes.length === 0 && refused.length === 0) say(words.tidy[language]);
  if (changes.length === 0) return refused.length > 0 ? 1 : 0;
  if (!values.write) say(words.preview[language]);
  const wellDone = values.write ? await writeAll(changes, files, root, language) : false;
  return wellDone && refused.length === 0 ? 0 : 1;
}

function changesOf(files: readonly SourceFile[], formatted: readonly FormattedFile[]): readonly Change[] {
  const raws = new Map(files.map(({ path, content }) => [path, rawText(content)]));
  return formatted.flatMap((file) => {
    const raw = raws.get(file.path) ?? "";
    return file.after === undefined || file.after === raw ? [] : [{ ...file, raw, after: file.after }];
  });
}

function rawText(content: string | Uint8Array): string {
  return typeof content === "string"
    ? content
    : new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
}

function refusal(path: string, files: readonly SourceFile[], language: Language): string {
  const problems = checkCatalogue(files).problems.filter(({ at }) => at.file === path);
  return `${path}  ${words.refused[language]}\n${reportText(problems, language)}`;
}

async function writeAll(
  changes: readonly Change[],
  files: readonly SourceFile[],
  root: string,
  language: Language,
): Promise<boolean> {
  const news = new Map(changes.map(({ path, after }) => [path, after]));
  const after = files.map((file) => ({ ...file, content: news.get(file.path) ?? file.content }));
  if (!sameData(files, after)) {
    say(words.differs[language]);
    return false;
  }
  const done = await Promise.all(changes.map((change) => writeOne(change, root, language)));
  return done.every(Boolean);
}

async function writeOne({ path, raw, after }: Change, root: string, language: Language): Promise<boolean> {
  const file = join(root, path);
  // A spreadsheet may have saved in between; its work is worth more than our layout.
  const untouched = rawText(await readFile(file)) === raw;
  if (untouched) await writeWhole(file, after);
  say(`${path}  ${words[untouched ? "written" : "moved"][language]}`);
  return untouched;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

await runCommand(main);
