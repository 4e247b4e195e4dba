import type { Language, Localised } from "../base/language.ts";
import { dataUrl, type SiteRoot } from "./address.ts";

/** A few lines of code to copy, which read a live address and keep an open bound open. */
export interface Snippet {
  readonly id: "r" | "python" | "javascript" | "duckdb" | "spreadsheet";
  /** The name of the language as people write it. */
  readonly name: Localised;
  readonly code: string;
}

const comments = {
  rows: {
    en: "One row for each period: the figure in use, reported after the event.",
    zh: "每个时间一行：采用的、事后公布的数字。",
  },
  open: {
    en: "An empty bound is open: the true value may lie anywhere beyond.",
    zh: "空白的边界是敞开的：真实值可以在那一侧的任何位置。",
  },
} as const;

/** Code for the observations at this path under `data/`, without its ending: `observations`, `indicators/x`. */
export function snippets(
  path: string,
  columns: readonly string[],
  root: SiteRoot,
  language: Language,
): readonly Snippet[] {
  const csv = dataUrl(root, `${path}.csv`);
  // The whole data set is one JSON file, named for itself, not for a table.
  const json = dataUrl(root, path === "observations" ? "the-last-mile.json" : `${path}.json`);
  const say = { rows: comments.rows[language], open: comments.open[language] };
  return [
    { id: "r", name: same("R"), code: rCode(csv, say) },
    { id: "python", name: same("Python, pandas"), code: pythonCode(csv, say) },
    { id: "javascript", name: same("JavaScript"), code: javascriptCode(json, say) },
    { id: "duckdb", name: same("DuckDB SQL"), code: duckdbCode(csv, say) },
    {
      id: "spreadsheet",
      name: { en: "Google Sheets formula", zh: "Google表格公式" },
      code: sheetsFormula(csv, columns),
    },
  ];
}

function same(name: string): Localised {
  return { en: name, zh: name };
}

type Comments = Readonly<Record<keyof typeof comments, string>>;

function rCode(url: string, { rows, open }: Comments): string {
  return `# ${rows}
rows <- read.csv("${url}", fileEncoding = "UTF-8", na.strings = "")
rows <- subset(rows, use == "yes" & status == "reported")
# ${open}
rows$lower <- ifelse(is.na(rows$lower), -Inf, rows$lower)
rows$upper <- ifelse(is.na(rows$upper), Inf, rows$upper)
write.csv(rows[c("indicator", "period", "qualifier", "lower", "upper")], row.names = FALSE)
`;
}

function pythonCode(url: string, { rows, open }: Comments): string {
  return `import pandas as pd

# ${rows}
rows = pd.read_csv("${url}")
rows = rows[(rows["use"] == "yes") & (rows["status"] == "reported")]
# ${open}
rows = rows.fillna({"lower": float("-inf"), "upper": float("inf")})
print(rows[["indicator", "period", "qualifier", "lower", "upper"]].to_string(index=False))
`;
}

function javascriptCode(url: string, { rows, open }: Comments): string {
  return `// ${rows}
const { observations } = await (await fetch("${url}")).json();
const rows = observations.filter((row) => row.use && row.status === "reported");
// ${open}
for (const { indicator, period, qualifier, lower, upper } of rows)
  console.log(indicator, period, qualifier, lower ?? -Infinity, upper ?? Infinity);
`;
}

function duckdbCode(url: string, { rows, open }: Comments): string {
  return `-- ${rows}
-- ${open}
SELECT indicator, period, qualifier,
       coalesce("lower", '-Infinity'::DOUBLE) AS "lower",
       coalesce("upper", 'Infinity'::DOUBLE) AS "upper"
FROM read_csv('${url}', header = true,
              types = {'period': 'VARCHAR', 'value': 'DOUBLE', 'lower': 'DOUBLE', 'upper': 'DOUBLE'})
WHERE "use" = 'yes' AND status = 'reported';
`;
}

/** Empty cells stay empty: a formula that put a number there would make a bound of nothing. */
function sheetsFormula(url: string, columns: readonly string[]): string {
  const wanted = ["indicator", "period", "qualifier", "lower", "upper"].map((name) =>
    columnLetter(columns, name),
  );
  const [use, status] = [columnLetter(columns, "use"), columnLetter(columns, "status")];
  return `=QUERY(IMPORTDATA("${url}"), "select ${wanted.join(", ")} where ${use} = 'yes' and ${status} = 'reported'", 1)`;
}

/** The letter that a spreadsheet gives to a column; published tables have fewer than twenty-six. */
function columnLetter(columns: readonly string[], name: string): string {
  const at = columns.indexOf(name);
  if (at < 0 || at > 25) throw new Error(`There is no letter for the column "${name}".`);
  return String.fromCharCode(65 + at);
}
