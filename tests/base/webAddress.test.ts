import { describe, expect, it } from "vitest";
import { isWebAddress } from "../../src/base/webAddress.ts";

describe("an address of the web", () => {
  it.each([
    "https://example.org",
    "http://example.org:8080/a(b)?c=[d]#e@f",
    "https://example.org?a",
    "https://例子.中国/页/@us",
    "https://[::1]/",
  ])("is what browsers can follow: %s", (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    "https://[",
    "https:///x",
    "https://?x",
    "https://x:99999/",
    "https://user:pass@x/",
    "https://example.org@evil.example/",
    "https://example.org\\@evil.example/",
    "javascript:alert(1)",
    "//example.org/",
    "https://example.org/a b",
    'https://example.org/"',
  ])("names a host, and nobody: %s is none", (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
