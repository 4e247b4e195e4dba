import { createHash } from "node:crypto";
import evaluator from "csp_evaluator/dist/evaluator.js";
import finding from "csp_evaluator/dist/finding.js";
import parser from "csp_evaluator/dist/parser.js";
import { describe, expect, inject, it } from "vitest";
import { attributeValues, readPages } from "./sitePages.ts";

const folder = inject("siteFolder");
const pages = readPages(folder);
const policyOf = (html: string) =>
  /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? "";
const unhashed = (policy: string) => policy.replace(/ 'sha256-[^']+'/g, " 'sha256'");
/** One policy of each kind: a page names its own styles, and so others than the next one. */
const kinds = new Map(pages.map(({ html }) => [unhashed(policyOf(html)), policyOf(html)]));

describe("the policy of every page", () => {
  it("is one, and stands before whatever it governs", () => {
    const wrong = pages.filter(({ html }) => {
      const [before = "", ...rest] = html.split(/<meta http-equiv="content-security-policy"/i);
      return rest.length !== 1 || /<(?:script|style|link|img)\b/.test(before);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("begins with nothing, lets in the site's own files, and of scripts and styles what is known by its bytes", () => {
    const begins =
      "default-src 'none';img-src 'self';font-src 'self';connect-src 'self';base-uri 'none';form-action 'none'";
    const scripts = ["'sha256'", "'self' 'sha256'", "'self' 'sha256' 'sha256'"];
    const plain = scripts.map((script) => `${begins};script-src ${script};style-src 'sha256'`);
    // The index of words is read by a worker and a module of its own.
    const search = `${begins};worker-src 'self';script-src 'self' 'wasm-unsafe-eval' 'sha256';style-src 'sha256'`;
    const loose = pages.filter(({ path, html }) => {
      const policy = unhashed(policyOf(html));
      return path.endsWith("/search/") ? policy !== search : !plain.includes(policy);
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
