import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import type { Language } from "../base/language.ts";
import type { Problem } from "../base/problem.ts";
import { buildDraft } from "../catalogue/buildDraft.ts";
import { entryFields } from "../catalogue/entryFields.ts";
import { entryKinds } from "../catalogue/entryKinds.ts";
import type { Answers, EntryKind } from "../catalogue/entryKinds.ts";
import { fileWithEntry } from "../catalogue/newEntry.ts";
import { reportText } from "../catalogue/report.ts";
import type { SourceFile } from "../catalogue/sourceFile.ts";
import { askFields, askKind, askOn, fieldsFrom } from "./askEntry.ts";
import type { Ask } from "./askEntry.ts";
import { checkOf } from "./checkOf.ts";
import { chosenLanguage, oneOf, runCommand } from "./command.ts";
import { newWords as words } from "./newWords.ts";
import { projectRoot } from "./projectRoot.ts";
import { readFiles } from "./readFiles.ts";
import { writeWhole } from "./writeWhole.ts";

interface Desk {
  readonly root: string;
  readonly language: Language;
  readonly files: readonly SourceFile[];
  /** Undefined where everything is given by options. */
  readonly ask: Ask | undefined;
}

async function main(): Promise<number> {
  const names = new Set(Object.values(entryFields).flatMap((fields) => fields.map(({ name }) => name)));
  const options = Object.fromEntries(
    [...names, "lang", "root"].map((name) => [name, { type: "string" as const }]),
  );
  const { values, positionals } = parseArgs({
    options: { ...options, yes: { type: "boolean" } },
    allowPositionals: true,
  });
  const {
    lang,
    root = projectRoot,
    yes,
    ...given
  } = values as Record<string, string | undefined> & { yes?: boolean };
  const language = chosenLanguage(lang);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const ask = yes ? undefined : askOn(terminal, language);
    const kind =
      positionals[0] === undefined && ask
        ? await askKind(ask, language)
        : oneOf(entryKinds, positionals[0] ?? "", "npm run new --");
    const answers = Object.fromEntries(
      Object.entries(given).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
    );
    return await add(kind, answers, { root, language, files: await readFiles(root), ask });
  } finally {
    terminal.close();
  }
}

async function add(kind: EntryKind, given: Answers, desk: Desk): Promise<number> {
  const { files, language, ask } = desk;
  const draft = buildDraft(files);
  for (let earlier: Answers = {}; ;) {
    const answers = ask
      ? await askFields(kind, given, earlier, draft, ask, language)
      : fieldsFrom(kind, given, draft, language);
    const file = fileWithEntry(files, kind, answers, draft);
    if (!file) return say(words.unsound[language](kind), 1);
    const { fresh, unused } = newProblems(files, withFile(files, file), desk.root);
    if (fresh.length === 0) return write(file, unused, desk);
    say(reportText(fresh, language), 1);
    if (!ask || (await ask(`${words.again[language]}: `)) !== "yes") return say(words.refused[language], 1);
    earlier = answers;
  }
}

function withFile(files: readonly SourceFile[], file: SourceFile): readonly SourceFile[] {
  return [...files.filter(({ path }) => path !== file.path), file];
}

/** The problems that the entry brings with it. That nothing uses it yet is none: what uses it comes next. */
function newProblems(before: readonly SourceFile[], after: readonly SourceFile[], root: string) {
  const check = checkOf(root);
  const known = new Set(check(before).problems.map(sameProblem));
  const brought = check(after).problems.filter((problem) => !known.has(sameProblem(problem)));
  const fresh = brought.filter(({ rule }) => rule !== "everything-is-used");
  return { fresh, unused: brought.length > fresh.length };
}

/** Lines move down when a row is put in; the rest of a problem does not. */
function sameProblem({ rule, at, what }: Problem): string {
  return `${rule} ${at.file} ${what.en}`;
}

async function write(
  { path, content }: SourceFile,
  unused: boolean,
  { root, files, language }: Desk,
): Promise<number> {
  const read = files.find((file) => file.path === path)?.content;
  const place = join(root, path);
  const now = await readFile(place).catch(() => undefined);
  if (!sameBytes(read, now)) return say(words.moved[language](path), 1);
  await writeWhole(place, String(content));
  say(words.written[language](path), 0);
  return unused ? say(words.unused[language], 0) : 0;
}

function sameBytes(read: SourceFile["content"] | undefined, now: Buffer | undefined): boolean {
  if (read === undefined || now === undefined) return read === undefined && now === undefined;
  return now.equals(typeof read === "string" ? Buffer.from(read) : read);
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

await runCommand(main);
