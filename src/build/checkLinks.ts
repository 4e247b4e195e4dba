import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Language, Localised } from "../base/language.ts";
import type { Place } from "../base/problem.ts";
import { jsonTexts, parseJson } from "../catalogue/json.ts";
import { chosenLanguage, runCommand } from "./command.ts";
import { projectRoot } from "./projectRoot.ts";

const file = "data/sources.json";

/** One address that sources name, and where each of them names it. */
interface Link {
  readonly address: string;
  readonly places: readonly Place[];
}

/** What came back: the page, or why not. Some publishers answer no program at all: an editor then looks by hand. */
type Outcome = "there" | "gone" | "refused" | "moved" | "silent";

interface Answer {
  readonly outcome: Outcome;
  readonly detail: string;
}

const words: Readonly<Record<Exclude<Outcome, "there">, Localised>> = {
  gone: { en: "The page is no longer there", zh: "网页已不存在" },
  refused: { en: "The site does not answer programs; look by hand", zh: "该网站拒绝程序访问，请人工查看" },
  moved: { en: "The page stands elsewhere now", zh: "网页已移至别处" },
  silent: { en: "No answer came", zh: "没有回应" },
};

/** Every address in the texts under "url" of a file of sources, in the order of its lines. */
function linksOf(text: string): readonly Link[] {
  const found = [...jsonTexts(parseJson(file, text))]
    .filter(({ key }) => key === "url")
    .map(({ text: address, at }) => ({ address, place: at() }))
    .sort((a, b) => a.place.line - b.place.line);
  const byAddress = Map.groupBy(found, ({ address }) => address);
  return [...byAddress].map(([address, all]) => ({ address, places: all.map(({ place }) => place) }));
}

/** Asks for one page, its head alone where the site allows that. */
async function ask(address: string, patience: number): Promise<Answer> {
  try {
    const head = await request("HEAD", address, patience);
    return outcomeOf(head.ok ? head : await request("GET", address, patience), address);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { outcome: "silent", detail: cause instanceof Error ? cause.message : String(cause) };
  }
}

async function request(method: "HEAD" | "GET", address: string, patience: number): Promise<Response> {
  const headers = { "user-agent": "the-last-mile link check (run by an editor)" };
  const response = await fetch(address, { method, headers, signal: AbortSignal.timeout(patience) });
  await response.body?.cancel();
  return response;
}

function outcomeOf({ status, ok, redirected, url }: Response, address: string): Answer {
  if (ok && redirected && !isSamePage(url, address)) return { outcome: "moved", detail: url };
  if (ok) return { outcome: "there", detail: String(status) };
  const outcome = status === 404 || status === 410 ? "gone" : "refused";
  return { outcome, detail: String(status) };
}

/** A secure connection, a slash at the end or a www in front make no other page. */
function isSamePage(one: string, other: string): boolean {
  const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
  return bare(one) === bare(other);
}

function line(
  { file: path, line: row, column }: Place,
  address: string,
  answer: Answer,
  language: Language,
): string {
  const word = answer.outcome === "there" ? "" : words[answer.outcome][language];
  return `${path}:${row}:${column}  ${address}\n    ${word} (${answer.detail})`;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: projectRoot },
      lang: { type: "string" },
      only: { type: "string", default: "" },
      timeout: { type: "string", default: "20" },
      pause: { type: "string", default: "1" },
    },
  });
  const language = chosenLanguage(values.lang);
  const links = linksOf(await readFile(join(values.root, file), "utf8")).filter(({ address }) =>
    address.includes(values.only),
  );
  const bad = { gone: 0, refused: 0, moved: 0, silent: 0, there: 0 };
  for (const [at, { address, places }] of links.entries()) {
    // One at a time with a pause between: nobody's server is to notice us.
    if (at > 0) await setTimeout(Number(values.pause) * 1000);
    const answer = await ask(address, Number(values.timeout) * 1000);
    bad[answer.outcome]++;
    if (answer.outcome === "there") continue;
    for (const place of places) process.stdout.write(`${line(place, address, answer, language)}\n`);
  }
  process.stdout.write(`${summary(links.length, bad)[language]}\n`);
  return bad.gone + bad.silent > 0 ? 1 : 0;
}

function summary(
  all: number,
  { there, gone, moved, refused, silent }: Readonly<Record<Outcome, number>>,
): Localised {
  return {
    en: `${all} addresses: ${there} there, ${moved} moved, ${gone} gone, ${refused} to be looked at by hand, ${silent} without an answer.`,
    zh: `共 ${all} 个网址：可打开 ${there}，已移动 ${moved}，已失效 ${gone}，需人工查看 ${refused}，无回应 ${silent}。`,
  };
}

await runCommand(main);
