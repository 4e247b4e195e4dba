import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { parted, strictHead } from "../../src/build/strictPolicy.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const [used, unused, style] = [
  "alert('ours')",
  "alert('of another page')",
  "@media (width<9rem){p{color:red}}",
].map(hash);

/** An invented page as it is built: its policy stands last in its head and knows the scripts of all pages. */
const page = (body: string, title = "One") =>
  `<html><head><meta charset="utf-8"><title>${title}</title><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${used} ${unused}; style-src 'self' ${style};"></head><body>${body}</body></html>`;
const strictPolicy = (html: string) => strictHead(parted(html)) + parted(html)[1];
const policyOf = (html: string) => /content="([^"]*)"/.exec(html)?.[1];

it("puts the policy before everything but the character set", () => {
  expect(strictPolicy(page("<p>One</p>"))).toMatch(
    /^<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]*"><title>One<\/title><\/head>/,
  );
});

it("names only the scripts and styles that the page has, and its own origin only where it asks for files", () => {
  const inline = page("<script>alert('ours')</script><style>@media (width<9rem){p{color:red}}</style>");
  expect(policyOf(strictPolicy(inline))).toBe(`default-src 'none';script-src ${used};style-src ${style}`);
  const file = page('<script type="module" src="/a.js"></script>');
  expect(policyOf(strictPolicy(file))).toBe("default-src 'none';script-src 'self';style-src 'none'");
});

it("never adds a script: a text that looks like one brings nothing in", () => {
  const planted = page(
    "<p title='<script>alert(evil)</script>'>One</p>",
    "$& $` <script>alert(evil)</script></head>",
  );
  expect(policyOf(strictPolicy(planted))).toBe("default-src 'none';script-src 'none';style-src 'none'");
  expect(strictPolicy(planted)).toContain("<title>$& $` <script>alert(evil)</script></head></title>");
});

it("lets in no data that stands in a script, which is never run", () => {
  const data = page(`<script type="application/ld+json">alert('ours')</script>`);
  expect(policyOf(strictPolicy(data))).toContain("script-src 'none'");
});

it("refuses a page without a policy", () => {
  expect(() => strictPolicy("<html></html>")).toThrow("no policy");
});
