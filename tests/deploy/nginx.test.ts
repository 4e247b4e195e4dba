import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { hostHeaders } from "../site/hostHeaders.ts";
import { addresses } from "./addresses.ts";

const example = readFileSync(join(projectRoot, "deploy/nginx.conf"), "utf8");
const value = String.raw`("[^"]*"|[^\s";]+)`;
const bare = (text = "") => text.replace(/^"|"$/g, "");

type Values = ReadonlyMap<string, string>;

/** The variables of the example for a file: each map looks at one that stands before it, and its first line that fits counts. */
function variablesFor(file: string): Values {
  const known = new Map([["uri", file]]);
  for (const [, from = "", name = "", body = ""] of example.matchAll(/^map \$(\w+) \$(\w+) \{(.*?)\}$/gms)) {
    const lines = [...body.matchAll(new RegExp(`${value}\\s+${value};`, "g"))];
    const fits = (pattern: string) =>
      pattern.startsWith("~")
        ? new RegExp(pattern.slice(1)).test(known.get(from) ?? "")
        : pattern === known.get(from);
    const line =
      lines.find(([, pattern]) => fits(bare(pattern))) ?? lines.find(([, pattern]) => pattern === "default");
    known.set(name, bare(line?.[2]));
  }
  return known;
}

/** What the example adds to a file; nginx leaves out a header without a value. */
function headersOf(address: string): Values {
  const variables = variablesFor(address.replace(/\/$/, "/index.html"));
  const added = [...example.matchAll(new RegExp(`add_header ([\\w-]+) ${value} always;`, "g"))];
  const headers = added.map(([, name = "", given = ""]) => {
    const told = given.startsWith("$") ? variables.get(given.slice(1)) : bare(given);
    return [name.toLowerCase(), told ?? ""] as const;
  });
  return new Map(headers.filter(([, told]) => told !== ""));
}

describe("the example for nginx", () => {
  const others = hostHeaders(join(projectRoot, "public"), "cloudflare");

  it.each(addresses)("adds to %s what the other hosts add", (address) => {
    const told = new Map(others(address));
    // Types are tried by nginx itself, in nginx.run.ts; the other hosts have pages asked for again without being told.
    told.delete("content-type");
    expect(Object.fromEntries(headersOf(address))).toEqual({
      "cache-control": "no-cache",
      ...Object.fromEntries(told),
    });
  });
});
