import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { linkPackages } from "./linkPackages.ts";

/** How many statements an invented indicator has: ten years, each told by two sources. */
export const statementsEach = 20;

const perSource = 20;
const copied = ["src", "public", "data", "astro.config.ts", "package.json", "tsconfig.json"];

/** Copies the project into a folder and adds so many invented indicators to its data; what was in the folder goes. */
export function writeSyntheticSite(folder: string, indicators: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of copied) cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  linkPackages(folder);
  const numbers = Array.from({ length: indicators }, (_, at) => at);
  addToList(join(folder, "data/sources.json"), sourcesFor(indicators));
  addToList(join(folder, "data/context/indicators.json"), numbers.map(invented));
  const lines = numbers.flatMap(statementsOf);
  appendFileSync(join(folder, "data/context/observations.csv"), `${lines.join("\n")}\n`);
}

function addToList(path: string, more: readonly unknown[]): void {
  const list = JSON.parse(readFileSync(path, "utf8")) as readonly unknown[];
  writeFileSync(path, JSON.stringify([...list, ...more], null, 2));
}

function invented(number: number) {
  const name = { en: `Invented share ${letters(number)}`, zh: `虚构比例${letters(number)}` };
  const definition = {
    en: "Share of invented villages with an invented line at the end of the year; made for a measurement.",
    zh: "年底接通虚构线路的虚构村占全部虚构村的比重，只用于测速。",
  };
  return {
    id: `invented-${number}`,
    name,
    label: name,
    definition,
    unit: "percent",
    place: "china-rural",
    measure: "share",
  };
}

/** Two sources, the second one repeating the first, for every twenty indicators. */
function sourcesFor(indicators: number) {
  return Array.from({ length: Math.ceil(indicators / perSource) }, (_, number) => [
    source(`invented-yearbook-${number}`, number, "primary"),
    source(`invented-gazette-${number}`, number, "press"),
  ]).flat();
}

function source(id: string, number: number, standing: string) {
  const title = {
    original: `Invented volume ${letters(number)}`,
    en: `Invented volume ${letters(number)}`,
    zh: `虚构卷${letters(number)}`,
  };
  const publisher = { en: "Nobody", zh: "无" };
  return {
    id,
    title,
    publisher,
    language: "en",
    read_on: "2026-11-22",
    published: "2022-01-01",
    url: `https://${id}.example/`,
    standing,
  };
}

function statementsOf(number: number): readonly string[] {
  const volume = Math.floor(number / perSource);
  return Array.from({ length: statementsEach / 2 }, (_, year) => {
    const value = (((number * 37 + year * 61) % 900) / 10 + 5).toFixed(1);
    const start = `invented-${number},${2012 + year}-12,${value}`;
    return [
      `${start},exact,${value}%,invented-yearbook-${volume},row ${number},yes,reported,,,`,
      `${start},more_than,over ${value}%,invented-gazette-${volume},row ${number},no,reported,,"Invented, for a measurement",虚构，供测量`,
    ];
  }).flat();
}

/** A number in letters: digits in names would need a source. */
function letters(number: number): string {
  return [...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("");
}
