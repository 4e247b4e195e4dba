import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import type { CheckedCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import type { SourceFile } from "../../src/catalogue/sourceFile.ts";

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
const both = (en: string, zh: string) => ({ en, zh });

/** A small data/ in which everything is invented, by path. */
export const tinyData: Readonly<Record<string, string>> = {
  "data/dataset.json": json({
    id: "invented",
    title: both("Invented", "虚构"),
    subtitle: both("For tests", "测试用"),
    description: both("Invented figures.", "虚构的数字。"),
    version: "1.0.0",
    released: "2026-01-01",
    licence: { id: "CC-BY-4.0", name: both("CC BY", "署名"), url: "https://example.org/licence" },
    keywords: { en: ["invented"], zh: ["虚构"] },
    contributors: [{ name: both("Nobody", "无人"), role: "author" }],
  }),
  "data/themes.json": json([
    { id: "coverage", name: both("Coverage", "覆盖"), description: both("Lines.", "线路。") },
  ]),
  "data/units.json": json([
    { id: "percent", kind: "percent", name: both("percent", "百分比"), suffix: both("", "") },
    { id: "villages", kind: "count", name: both("villages", "村"), suffix: both("villages", "个村") },
  ]),
  "data/places.json": json([{ id: "far-land", name: both("Far Land", "远方") }]),
  "data/sources.json": json([
    {
      id: "far-gazette-2020",
      title: { original: "Villages", en: "Villages", zh: "村庄" },
      publisher: both("Far Gazette", "远方报"),
      published: "2020-12-31",
      language: "en",
      standing: "press",
    },
    {
      id: "far-office-2020",
      title: { original: "远方公报", en: "Far bulletin", zh: "远方公报" },
      publisher: both("Far Office", "远方办公室"),
      published: "2020-12-31",
      language: "zh-Hans",
      standing: "primary",
    },
  ]),
  "data/readings.json": "[]\n",
  "data/bare-numbers.json": "[]\n",
  "data/events.csv":
    "id,date,name_en,name_zh,issuer_en,issuer_zh,source,note_en,note_zh\n" +
    "first-line,2014,First line,第一条线,Far Office,远方办公室,far-office-2020,,\n",
  "data/coverage/indicators.json": json([
    {
      id: "far-villages-online",
      name: both("Villages online", "通网村比例"),
      label: both("Online", "通网"),
      definition: both("Share of villages with a line.", "有线路的村所占比例。"),
      unit: "percent",
      place: "far-land",
      measure: "share",
    },
    {
      id: "far-villages",
      name: both("Villages", "村数"),
      label: both("Villages", "村数"),
      definition: both("All villages.", "全部村庄。"),
      unit: "villages",
      place: "far-land",
      measure: "stock",
    },
  ]),
  "data/coverage/observations.csv":
    "indicator,period,value,qualifier,as_printed,source,locator,use,status,reason,note_en,note_zh\n" +
    "far-villages-online,2019,70,less_than,less than 70%,far-gazette-2020,,yes,reported,,,\n" +
    "far-villages-online,2020-12,98,at_least,98%以上,far-office-2020,,yes,reported,,,\n" +
    "far-villages-online,2020-12,98,exact,98 percent,far-gazette-2020,,no,reported,,,\n" +
    'far-villages,2019,50000,about,"about 50,000 villages",far-gazette-2020,,yes,reported,,"Small hamlets, too.",小村也算在内。\n' +
    'far-villages,2020,48000,exact,"48,000",far-gazette-2020,,yes,reported,,,\n' +
    "far-villages,2020,60000,exact,6万个村,far-office-2020,,no,reported,universe,Hamlets are counted too.,含自然村。\n",
  "data/coverage/targets.csv":
    "indicator,for_period,set_on,value,qualifier,as_printed,source,locator,note_en,note_zh\n" +
    "far-villages-online,2020,2016,90,at_least,90%以上,far-office-2020,,,\n",
  "data/coverage/claims.csv":
    "id,kind,of,from,value,qualifier,as_printed,source,locator,verdict,note_en,note_zh\n" +
    "far-villages-fall-2020,growth_rate,far-villages@2020~far-office-2020,far-villages@2020,25,exact,25%,far-office-2020,,holds,,\n",
};

/** Files as the check takes them, with changes: a text replaces a file, undefined takes it away. */
export function tinyFiles(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): readonly SourceFile[] {
  const all = { ...tinyData, ...changes };
  return Object.entries(all).flatMap(([path, content]) => (content === undefined ? [] : [{ path, content }]));
}

/** The check of the small data with some files changed. */
export function checkTiny(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): CheckedCatalogue {
  return checkCatalogue(tinyFiles(changes));
}

/** The small data, with changes, as a folder of its own. */
export async function tinyFolder(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "invented-"));
  await mkdir(join(root, "src/content/stories"), { recursive: true });
  for (const { path, content } of tinyFiles(changes)) await put(root, path, content);
  return root;
}

/** Writes one file of a folder. */
export async function put(root: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

/** Reads one file of a folder as text. */
export function get(root: string, path: string): Promise<string> {
  return readFile(join(root, path), "utf8");
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one of the commands of src/build on a folder and waits for its end. */
export async function runBuild(command: string, root: string, ...args: readonly string[]): Promise<Ran> {
  const line = [`src/build/${command}.ts`, "--root", root, "--lang", "en", ...args];
  const env = { ...process.env, NO_COLOR: "1" };
  return promisify(execFile)(process.execPath, line, { env }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      out: error.stdout,
      err: error.stderr,
    }),
  );
}
