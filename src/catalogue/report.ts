import type { Language, Localised } from "../base/language.ts";
import type { Problem } from "../base/problem.ts";

/** How often one rule is told of one file before the rest is only counted. */
const most = 50;

export interface Style {
  readonly place: (text: string) => string;
  readonly rule: (text: string) => string;
}

const plain: Style = { place: (text) => text, rule: (text) => text };

/** Problems as an editor reads them: by file, each with its place, what is wrong, what to do and the rule's name. */
export function reportText(problems: readonly Problem[], language: Language, style: Style = plain): string {
  const shown = capped(problems);
  const lines = shown.map(({ problem, more }) => {
    const { file, line, column } = problem.at;
    const head = `${style.place(`${file}:${line}:${column}`)}  ${problem.what[language]}`;
    const text = `${head}\n    ${problem.fix[language]}  ${style.rule(`[${problem.rule}]`)}`;
    return more > 0 ? `${text}\n    ${words.more[language](more)}` : text;
  });
  return [
    ...lines,
    words.count[language](problems.length, new Set(problems.map(({ at }) => at.file)).size),
  ].join("\n");
}

const words = {
  more: {
    en: (count: number) => `… and ${count} more of this kind in this file.`,
    zh: (count: number) => `……此文件中还有 ${count} 处同类问题。`,
  },
  count: {
    en: (count: number, files: number) =>
      `${count} ${count === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "file" : "files"}. Places are file:line:character.`,
    zh: (count: number, files: number) =>
      `${files} 个文件中共有 ${count} 个问题。位置依次为 文件:行:该行第几个字符。`,
  },
} satisfies Record<string, Localised<(...counts: number[]) => string>>;

interface Shown {
  readonly problem: Problem;
  /** How many of the same rule and file follow and are left out. */
  readonly more: number;
}

function capped(problems: readonly Problem[]): readonly Shown[] {
  const kinds = Map.groupBy(problems, ({ at, rule }) => `${at.file} ${rule}`);
  const last = new Map(
    [...kinds.values()].map((kind) => [kind[Math.min(most, kind.length) - 1], kind.length - most]),
  );
  const kept = new Set([...kinds.values()].flatMap((kind) => kind.slice(0, most)));
  return problems
    .filter((problem) => kept.has(problem))
    .map((problem) => ({ problem, more: last.get(problem) ?? 0 }));
}

/** Problems as annotations of a pull request. */
export function reportGithub(problems: readonly Problem[], language: Language): string {
  return problems
    .map(({ rule, at, what, fix }) => {
      const place = `file=${escapeProperty(at.file)},line=${at.line},col=${at.column},title=${escapeProperty(rule)}`;
      return `::error ${place}::${escapeData(`${what[language]} ${fix[language]}`)}`;
    })
    .join("\n");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Problems for programs: both languages, nothing capped. */
export function reportJson(problems: readonly Problem[]): string {
  return JSON.stringify({ problems }, undefined, 2);
}
