import { parseArgs } from "node:util";
import pc from "picocolors";
import type { Language, Localised } from "../base/language.ts";
import type { Problem } from "../base/problem.ts";
import { reportGithub, reportJson, reportText } from "../catalogue/report.ts";
import { readArchive } from "./archive.ts";
import { checkSite } from "./checkSite.ts";
import { chosenLanguage, oneOf, runCommand } from "./command.ts";
import { projectRoot } from "./projectRoot.ts";
import { readFiles } from "./readFiles.ts";

const formats = ["text", "json", "github"] as const;

const words = {
  sound: { en: "The data has no problems.", zh: "数据没有问题。" },
  skipped: {
    en: "The figures were not compared with the archived documents: SOURCE_ARCHIVE does not name their folder.",
    zh: "未与存档文献核对：没有用 SOURCE_ARCHIVE 指明存档文件夹。",
  },
  compared: { en: "The figures were compared with the archived documents.", zh: "已与存档文献核对。" },
} satisfies Record<string, Localised>;

interface Options {
  readonly language: Language;
  readonly format: (typeof formats)[number];
  readonly archive: string | undefined;
}

function readOptions(): Options {
  const { values } = parseArgs({ options: { lang: { type: "string" }, format: { type: "string" } } });
  const format = oneOf(formats, values.format ?? "text", "--format");
  return {
    language: chosenLanguage(values.lang),
    format,
    archive: process.env["SOURCE_ARCHIVE"] || undefined,
  };
}

function report(problems: readonly Problem[], { language, format, archive }: Options): string {
  if (format === "json") return reportJson(problems);
  if (format === "github") return reportGithub(problems, language);
  const colours = pc.createColors(process.stdout.isTTY && process.env["NO_COLOR"] === undefined);
  const text = reportText(problems, language, { place: colours.cyan, rule: colours.dim });
  const found = problems.length > 0 ? text : words.sound[language];
  return `${found}\n${words[archive === undefined ? "skipped" : "compared"][language]}`;
}

async function main(): Promise<number> {
  const options = readOptions();
  const archive = options.archive === undefined ? undefined : await readArchive(options.archive);
  const { problems } = checkSite(await readFiles(projectRoot), archive);
  const text = report(problems, options);
  if (text !== "") process.stdout.write(`${text}\n`);
  return problems.length > 0 ? 1 : 0;
}

await runCommand(main);
