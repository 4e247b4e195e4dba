import { readFileSync } from "node:fs";
import { join } from "node:path";

type Header = readonly [name: string, value: string];

/** The headers file of a built site, read as the two hosts read it: every rule that fits an address adds its headers. */
export function hostHeaders(folder: string): (path: string) => readonly Header[] {
  const rules = readFileSync(join(folder, "_headers"), "utf8")
    .split(/\n(?=\/)/)
    .filter((block) => block.startsWith("/"))
    .map(ruleOf);
  return (path) => rules.filter(({ fits }) => fits.test(path)).flatMap(({ headers }) => headers);
}

function ruleOf(block: string) {
  const [pattern = "", ...lines] = block.split("\n");
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/:\w+/g, "[^/]+")
    .replace("*", ".*");
  const headers = lines
    .map((line) => /^ {2}([\w-]+): (.+)$/.exec(line))
    .flatMap((match) => (match ? [[match[1]?.toLowerCase() ?? "", match[2] ?? ""] as const] : []));
  return { fits: new RegExp(`^${source}$`), headers };
}
