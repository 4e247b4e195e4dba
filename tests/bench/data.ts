import { spawnSync } from "node:child_process";
import Papa from "papaparse";
import { buildDraft } from "../../src/catalogue/buildDraft.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { findProblems } from "../../src/catalogue/problems.ts";
import { stages } from "../../src/catalogue/rules.ts";
import type { SourceFile } from "../../src/catalogue/sourceFile.ts";
import { fixtureFiles } from "../catalogue/fixtures.ts";

const rows = 100_000;

/** Validates invented rows in memory beside PapaParse alone, and times the editors' command; prints what it measured. */
export function benchData(): void {
  const files = manyRows();
  const table = String(files.find(({ path }) => path.endsWith("observations.csv"))?.content);
  const all = [
    ...fixtureFiles("sound").filter(({ path }) => !files.some((file) => file.path === path)),
    ...files,
  ];
  const papa = best(5, () => Papa.parse(table, { header: true }));
  const checked = best(5, () => expectSound(all));
  const settled = best(5, () => checkCatalogue(all));
  console.log(`${rows} invented rows, ${(table.length / 1e6).toFixed(1)} million characters`);
  console.log(line("PapaParse alone, to objects", papa));
  console.log(line("read with positions, every rule", checked));
  console.log(line("the same, and settled and frozen", settled));
  console.log(
    `  rows per second of every rule beside PapaParse alone: ${((papa / checked) * 100).toFixed(0)} %`,
  );
  console.log(
    `  check:data on the real data, as a command: ${best(5, runCommand).toFixed(0)} ms of wall time`,
  );
}

function line(name: string, ms: number): string {
  return `  ${name}: ${ms.toFixed(0)} ms, ${Math.round(rows / (ms / 1000)).toLocaleString("en")} rows/s`;
}

function best(times: number, run: () => void): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...taken);
}

function expectSound(files: readonly SourceFile[]): void {
  const problems = findProblems(buildDraft(files), stages);
  if (problems.length > 0) throw new Error(`The invented rows have ${problems.length} problems.`);
}

function runCommand(): void {
  // Problems take no less time than their absence; only a command that cannot run spoils the measure.
  const { status } = spawnSync(process.execPath, ["src/build/check.ts"], { stdio: "ignore" });
  if (status !== 0 && status !== 1) throw new Error("check:data could not run.");
}

const indicators = 50;

/** Shares of fifty invented kinds of hamlets, each day told by two sources that agree. */
function manyRows(): readonly SourceFile[] {
  const lines = Array.from({ length: rows }, (_, index) => oneRow(index));
  const header =
    "indicator,period,value,qualifier,as_printed,source,locator,use,status,reason,note_en,note_zh";
  const described = [
    { ...kindOfHamlet(0), id: "hamlets-on-a-road" },
    ...Array.from({ length: indicators }, (_, n) => kindOfHamlet(n)),
  ];
  return [
    { path: "data/roads/observations.csv", content: [header, ...referredTo, ...lines, ""].join("\n") },
    { path: "data/roads/indicators.json", content: JSON.stringify(described) },
  ];
}

/** The rows that the invented claims and readings refer to. */
const referredTo = [
  "hamlets-on-a-road,2018-12,84.3,exact,84.3%,yearbook,table 2,yes,reported,,,",
  "hamlets-on-a-road,2020-12,98.6,exact,98.6%,yearbook,table 2,yes,reported,,,",
  'hamlets-on-a-road,2020-12,100,exact,every hamlet,gazette,p3,no,reported,universe,"Without winter hamlets, it says.",不计冬季村。',
];

function kindOfHamlet(number: number) {
  const words = { en: `Hamlets of kind ${number}`, zh: `第 ${number} 类村` };
  const rest = { unit: "percent", place: "hamlets", measure: "share" };
  return { id: `hamlets-of-kind-${number}`, name: words, label: words, definition: words, ...rest };
}

function oneRow(index: number): string {
  const pair = Math.floor(index / 2);
  const rival = index % 2 === 1;
  const period = new Date(Date.UTC(2015, 0, 1 + Math.floor(pair / indicators))).toISOString().slice(0, 10);
  const value = ((pair * 7) % 900) / 10 + 1;
  const printed = rival ? `${value.toFixed(1)} percent` : `${value.toFixed(2)}%`;
  const source = rival ? `gazette,p${(index % 3) + 1},no` : `yearbook,row ${index},yes`;
  const note = index % 10 === 0 ? '"Invented, with a comma",虚构' : ",";
  return `hamlets-of-kind-${pair % indicators},${period},${value.toFixed(1)},exact,${printed},${source},reported,,${note}`;
}
