import { execFileSync } from "node:child_process";
import Papa from "papaparse";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import type { SourceFile } from "../../src/catalogue/sourceFile.ts";
import { fixtureFiles } from "../catalogue/fixtures.ts";

const rows = 100_000;

/** Validates invented rows in memory beside PapaParse alone, and times the editors' command; prints what it measured. */
export function benchData(): void {
  const file = manyRows(rows);
  const files = [...fixtureFiles("sound").filter(({ path }) => path !== file.path), file];
  const papa = best(3, () => Papa.parse(String(file.content), { header: true }));
  const whole = best(3, () => expectSound(files));
  const say = (name: string, ms: number): string => `${name}: ${ms.toFixed(0)} ms, ${((rows / ms) * 1000).toFixed(0)} rows/s`;
  console.log(`${rows} invented rows, ${(String(file.content).length / 1e6).toFixed(1)} million characters`);
  console.log(say("  PapaParse alone, to objects", papa));
  console.log(say("  every rule, positions kept, settled", whole));
  console.log(`  share of PapaParse's rows per second: ${((papa / whole) * 100).toFixed(0)} %`);
  console.log(`check:data as a command: ${best(5, runCommand).toFixed(0)} ms of wall time`);
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
  const { problems } = checkCatalogue(files);
  if (problems.length > 0) throw new Error(`The invented rows have ${problems.length} problems.`);
}

function runCommand(): void {
  execFileSync(process.execPath, ["src/build/check.ts"], { stdio: "pipe" });
}

/** Shares of hamlets by day and source: every row its own value and printed form, a third of them rivals that agree. */
function manyRows(count: number): SourceFile {
  const lines = Array.from({ length: count }, (_, index) => oneRow(index));
  const header = "indicator,period,value,qualifier,as_printed,source,locator,use,status,reason,note_en,note_zh";
  return { path: "data/roads/observations.csv", content: [header, ...gapRows, ...lines, ""].join("\n") };
}

/** The rows that the invented claims and readings refer to. */
const gapRows = [
  "hamlets-on-a-road,2018-12,84.3,exact,84.3%,yearbook,table 2,yes,reported,,,",
  "hamlets-on-a-road,2020-12,98.6,exact,98.6%,yearbook,table 2,yes,reported,,,",
  'hamlets-on-a-road,2020-12,100,exact,every hamlet,gazette,p3,no,reported,universe,"Without winter hamlets, it says.",不计冬季村。',
];

function oneRow(index: number): string {
  const [day, rival] = [Math.floor(index / 3), index % 3];
  const period = new Date(Date.UTC(1900, 0, 1 + day)).toISOString().slice(0, 10);
  const value = (day % 900) / 10 + 1;
  const printed = rival === 1 ? `${value.toFixed(2)}%` : `${value.toFixed(1)} percent`;
  const note = index % 10 === 0 ? '"Invented, with a comma",虚构' : ",";
  return `hamlets-on-a-road,${period},${value.toFixed(1)},exact,${printed},yearbook,row ${index},${rival === 0 ? "yes" : "no"},reported,,${note}`;
}
