import { runSnippet, wanted } from "./snippets.ts";

// Languages that are not on this machine are named and passed over; one that is there and fails, fails the run.
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const id of ["r", "python", "javascript", "duckdb", "spreadsheet"] as const) {
  const lines = await runSnippet(id);
  const outcome = lines === undefined ? "skipped" : outcomeOf(lines);
  counts[outcome] += 1;
  console.log(
    `${id}: ${outcome}${lines ? `, ${lines.length} lines for ${wanted} rows` : ", not to be had here"}`,
  );
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** Some languages print a heading above the rows; an open bound must be there as infinity. */
function outcomeOf(lines: readonly string[]): "passed" | "failed" {
  const complete = lines.length === wanted || lines.length === wanted + 1;
  const bounded = lines.some((line) => /more_than.*\binf/i.test(line));
  return complete && bounded ? "passed" : "failed";
}
