import { createHash } from "node:crypto";
import evaluator from "csp_evaluator/dist/evaluator.js";
import finding from "csp_evaluator/dist/finding.js";
import parser from "csp_evaluator/dist/parser.js";
import { describe, expect, inject, it } from "vitest";
import { hostHeaders } from "./hostHeaders.ts";
import { attributeValues, readPages } from "./sitePages.ts";

const folder = inject("siteFolder");
const pages = readPages(folder);
const policyOf = (html: string) =>
  /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? "";
const unhashed = (policy: string) => policy.replace(/ 'sha256-[^']+'/g, " 'sha256'");
/** One policy of each kind: a page names its own styles, and so others than the next one. */
const kinds = new Map(pages.map(({ html }) => [unhashed(policyOf(html)), policyOf(html)]));
const isEmbed = (path: string) => /^\/(?:en|zh)\/figures\/[^/]+\/embed\/$/.test(path);

describe("the policy of every page", () => {
  it("is one, and stands before whatever it governs", () => {
    const wrong = pages.filter(({ html }) => {
      const [before = "", ...rest] = html.split(/<meta http-equiv="content-security-policy"/i);
      return rest.length !== 1 || /<(?:script|style|link|img)\b/.test(before);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("begins with nothing and lets no script in that is not the site's own or known by its bytes", () => {
    const loose = pages.filter(({ html }) => {
      const policy = policyOf(html);
      return (
        !policy.startsWith("default-src 'none'") || /'unsafe-(?:inline|eval|hashes)'|\*|https?:/.test(policy)
      );
    });
    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  it("lets in the styles of its page, and names no more than these and its scripts", () => {
    const wrong = pages.filter(({ html }) => {
      const texts = [
        ...html.matchAll(/<(?:style|script(?![^>]*(?:ld\+json|\ssrc=))[^>]*)>(.*?)<\/(?:style|script)>/gs),
      ];
      const hashes = texts.flatMap(([, text = ""]) =>
        text === "" ? [] : [createHash("sha256").update(text).digest("base64")],
      );
      const named = [...policyOf(html).matchAll(/'sha256-([^']+)'/g)].map(([, hash = ""]) => hash);
      return [...new Set(hashes)].sort().join() !== named.sort().join();
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("is the same on all pages of a kind but for the bytes that it names, so that a few stand for all", () => {
    expect(kinds.size).toBeLessThan(30);
  });

  // What is left is a "maybe": scripts of the site's own origin may run, and it has no uploads and no JSONP.
  it.each([...kinds.values()])("holds nothing that an evaluator of policies finds: %s", (policy) => {
    const found = new evaluator.CspEvaluator(new parser.CspParser(policy).csp).evaluate();
    const serious = found.filter(({ severity }) => severity < finding.Severity.MEDIUM_MAYBE);
    expect(serious.map(({ directive, description }) => `${directive}: ${description}`)).toEqual([]);
  });

  it("goes with a word on referrers, for hosts that send no headers", () => {
    const without = pages.filter(
      ({ html }) => !html.includes('<meta name="referrer" content="strict-origin-when-cross-origin">'),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it("lets no page ask another origin for anything but what it links to", () => {
    const asked = pages.flatMap(({ html }) =>
      ["script", "img", "iframe", "source", "video", "audio", "embed", "input"].flatMap((element) =>
        attributeValues(html, element, "src"),
      ),
    );
    expect(asked.filter((address) => /^(?:https?:)?\/\//.test(address))).toEqual([]);
  });
});

const headersOf = hostHeaders(folder);

describe("the headers that a host sends", () => {
  it("forbid guessing of types and tell others little, on every page", () => {
    for (const path of ["/", "/en/", "/data/observations.csv", "/404.html"]) {
      const sent = new Map(headersOf(path));
      expect(sent.get("x-content-type-options")).toBe("nosniff");
      expect(sent.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
      expect(sent.get("permissions-policy")).toContain("camera=()");
    }
  });

  it("keep every page out of frames but those made for them", () => {
    const framed = pages.filter(({ path }) => {
      const sent = new Map(headersOf(path));
      const closed =
        sent.get("x-frame-options") === "DENY" &&
        sent.get("content-security-policy") === "frame-ancestors 'none'";
      const open = !sent.has("x-frame-options") && !sent.has("content-security-policy");
      return isEmbed(path) ? !open : !closed;
    });
    expect(framed.map(({ path }) => path)).toEqual([]);
  });

  it("let only what has a hash or a version live for ever", () => {
    const font = attributeValues(pages[0]?.html ?? "", "link", "href").find((href) =>
      href.includes("_astro"),
    );
    for (const path of [font ?? "/_astro/any.Bt-2PmLX.woff2", "/data/v1.0.0/observations.csv"])
      expect(new Map(headersOf(path)).get("cache-control")).toBe("public, max-age=31536000, immutable");
    for (const path of ["/", "/en/stories/", "/data/observations.csv", "/pagefind/pagefind.js"])
      expect(new Map(headersOf(path)).get("cache-control")).toBeUndefined();
  });

  it("are named by one rule for each address: a host would join what two say", () => {
    const paths = [
      ...pages.map(({ path }) => path),
      "/data/observations.csv",
      "/data/v1.0.0/observations.csv",
    ];
    const doubled = paths.filter((path) => {
      const names = headersOf(path).map(([name]) => name);
      return names.length !== new Set(names).size;
    });
    expect(doubled).toEqual([]);
  });
});
