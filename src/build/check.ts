import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import pc from "picocolors";
import { languages } from "../base/language.ts";
import type { Language } from "../base/language.ts";
import { reportGithub, reportJson, reportText } from "../catalogue/report.ts";
import { checkSite } from "./checkSite.ts";
import { readFiles } from "./readFiles.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const { values } = parseArgs({ options: { lang: { type: "string" }, format: { type: "string", default: "text" } } });
const language: Language = languages.find((known) => known === values.lang) ?? "en";
const { problems } = checkSite(await readFiles(root));
const style = { place: pc.cyan, rule: pc.dim };
if (values.format === "json") process.stdout.write(`${reportJson(problems)}\n`);
else if (values.format === "github") process.stdout.write(`${reportGithub(problems, language)}\n`);
else process.stdout.write(`${reportText(problems, language, style)}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
