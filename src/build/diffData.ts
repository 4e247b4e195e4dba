import { parseArgs } from "node:util";
import { checkCatalogue } from "../catalogue/checkCatalogue.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { reportText } from "../catalogue/report.ts";
import type { SourceFile } from "../catalogue/sourceFile.ts";
import { diffCatalogues } from "../downloads/changes.ts";
import { changeItems } from "./changeItems.ts";
import type { Side } from "./changeItems.ts";
import { changeWords } from "./changeWords.ts";
import { chosenLanguage, oneOf, runCommand } from "./command.ts";
import { changesAsMarkdown, changesAsText, fenced } from "./describeChanges.ts";
import { projectRoot } from "./projectRoot.ts";
import { readFiles } from "./readFiles.ts";
import { readRevision } from "./readRevision.ts";
import { showings } from "./whereShown.ts";

const formats = ["text", "markdown"] as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { lang: { type: "string" }, format: { type: "string" }, root: { type: "string" } },
    allowPositionals: true,
  });
  const language = chosenLanguage(values.lang);
  const format = oneOf(formats, values.format ?? "text", "--format");
  const root = values.root ?? projectRoot;
  const [revision = "HEAD"] = positionals;
  const [oldFiles, files] = [await readRevision(root, revision), await readFiles(root)];
  const [old, fresh] = [checkCatalogue(oldFiles), checkCatalogue(files)];
  const literally = format === "text" ? (text: string) => text : fenced;
  if (!fresh.catalogue) return say(literally(reportText(fresh.problems, language)), 1);
  if (!old.catalogue) return say(changeWords.unsound[language](revision, old.problems.length), 1);
  const changes = diffCatalogues(old.catalogue, fresh.catalogue);
  const items = changeItems(changes, side(oldFiles, old.catalogue), side(files, fresh.catalogue), language);
  const describe = format === "text" ? changesAsText : changesAsMarkdown;
  return say(describe(items, shortName(revision), language), 0);
}

/** A full commit hash says no more to a reader than its beginning. */
function shortName(revision: string): string {
  return /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 10) : revision;
}

function side(files: readonly SourceFile[], catalogue: Catalogue): Side {
  return { catalogue, shown: showings(files, catalogue) };
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

await runCommand(main);
