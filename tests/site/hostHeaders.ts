import { readFileSync } from "node:fs";
import { join } from "node:path";

type Headers = ReadonlyMap<string, string>;

interface Host {
  /** What the address of a rule becomes in a regular expression. */
  readonly source: (rule: string) => string;
  readonly flags: string;
  /** What is sent when two rules name one header. */
  readonly both: (earlier: string, later: string) => string;
}

const literal = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The hosts that read `_headers`, each as its own published code reads it. */
const hosts = {
  cloudflare: {
    source: (rule) =>
      literal(rule)
        .replace(/:[A-Za-z]\w*/g, "[^/]+")
        .replace("*", ".*"),
    flags: "",
    both: (earlier, later) => `${earlier}, ${later}`,
  },
  netlify: {
    source: (rule) => `/${rule.split("/").filter(Boolean).map(netlifyPart).join("/")}/?`,
    flags: "i",
    both: (_, later) => later,
  },
} satisfies Record<string, Host>;

function netlifyPart(part: string): string {
  if (part.startsWith(":")) return "[^/]+";
  if (part === "*") return "?.*";
  return part.includes("*") ? part.replaceAll("*", ".*") : literal(part);
}

export type HostName = keyof typeof hosts;

/** Reads the headers file in a folder as a host does; returns what that sends for an address, with names in small letters. */
export function hostHeaders(folder: string, name: HostName): (path: string) => Headers {
  const host: Host = hosts[name];
  const rules = readFileSync(join(folder, "_headers"), "utf8")
    .split(/\n(?=\/)/)
    .filter((block) => block.startsWith("/"))
    .map((block) => ruleOf(block, host));
  return (path) => {
    const sent = new Map<string, string>();
    for (const [header, value] of rules.flatMap(({ fits, headers }) => (fits.test(path) ? headers : []))) {
      const earlier = sent.get(header);
      sent.set(header, earlier === undefined ? value : host.both(earlier, value));
    }
    return sent;
  };
}

function ruleOf(block: string, { source, flags }: Host) {
  const [rule = "", ...lines] = block.split("\n");
  const headers = lines
    .map((line) => /^ {2}([\w-]+): (.+)$/.exec(line))
    .flatMap((match) => (match ? [[match[1]?.toLowerCase() ?? "", match[2] ?? ""] as const] : []));
  return { fits: new RegExp(`^${source(rule)}$`, flags), headers };
}
