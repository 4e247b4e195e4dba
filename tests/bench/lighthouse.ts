import type { Result } from "lighthouse";
import { languages } from "../../src/base/language.ts";
import { measured, withLighthouse } from "./audit.ts";
import { withBuiltSite } from "./builtSite.ts";
import { hasPage, servePrecompressed } from "./precompressed.ts";

/** One page of each kind; the cover is in both languages at once. */
const kinds: readonly (readonly [string, string])[] = [
  ["home", ""],
  ["story", "stories/rural-commerce/"],
  ["indicator", "indicators/rural-online-retail/"],
  ["data page", "data/"],
  ["figure page", "figures/rural-retail-series/"],
];

const pages: readonly (readonly [string, string])[] = [
  ["cover", ""],
  ...kinds.flatMap(([kind, path]) =>
    languages.map((language) => [`${kind}, ${language}`, `${language}/${path}`] as const),
  ),
];

/** Audits one page of each kind by Lighthouse; prints the scores, and every audit that is not whole. */
export async function benchLighthouse(built?: string): Promise<void> {
  await withBuiltSite(built, async (folder) => {
    const found = pages.filter(([, path]) => hasPage(folder, path));
    const addresses = found.map(([, path]) => path);
    const server = await servePrecompressed(folder, addresses);
    console.log("Lighthouse, mobile, simulated slow 4G, CPU × 4, served with brotli");
    await withLighthouse(async (audit) => {
      for (const [name, path] of found) print(name, await audit(`${server.address}${path}`));
    }).finally(server.close);
    for (const [name, path] of pages) if (!addresses.includes(path)) console.log(`  ${name}: not built`);
  });
}

function print(name: string, result: Result): void {
  const scores = Object.values(result.categories).map(
    ({ id, score }) => `${id} ${Math.round((score ?? 0) * 100)}`,
  );
  console.log(`  ${name}: ${scores.join(", ")}; ${vitals(result)}`);
  for (const line of belowOne(result)) console.log(`      ${line}`);
}

function vitals(result: Result): string {
  const [paint, blocking, shift] = [
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
  ].map((audit) => measured(result, audit));
  return `LCP ${paint?.toFixed(0)} ms, TBT ${blocking?.toFixed(0)} ms, CLS ${shift?.toFixed(3)}`;
}

function belowOne({ audits }: Result): readonly string[] {
  return Object.values(audits)
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, score, title, displayValue = "" }) => `${id} ${score}: ${title} ${displayValue}`.trimEnd());
}
