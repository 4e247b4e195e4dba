import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { fileFor, serveFolder } from "../../src/build/serve.ts";
import { mediaTypeOf } from "../../src/downloads/dataFile.ts";
import { hostHeaders } from "./hostHeaders.ts";

const address = inject("siteAddress");
const headersOf = hostHeaders(inject("siteFolder"), "cloudflare");

/** What the server says to a path exactly as given, which a browser or fetch would have put in order. */
function rawAnswer(path: string): Promise<{ readonly status: number }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0 });
    });
    asked.on("error", reject).end();
  });
}

describe("the server", () => {
  it("never leaves its folder", () => {
    for (const path of ["/../secret", "/%2e%2e/secret", "/..%2fsecret", "/a/../../secret", "/%00", "/%zz"])
      expect(fileFor("/site", path)?.startsWith("/site/") ?? true).toBe(true);
    expect(fileFor("/site", "/..%2fsecret")).toBeUndefined();
    expect(fileFor("/site", "/%zz")).toBeUndefined();
  });

  it("sends pages compressed and files with their types", async () => {
    const page = await fetch(new URL("/en/", address), { headers: { "accept-encoding": "br" } });
    expect(page.headers.get("content-encoding")).toBe("br");
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const file = await fetch(new URL("/data/observations.csv", address));
    expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
  });

  it.each([
    "SHA256SUMS",
    "data/SHA256SUMS",
    "data/v1.0.0/SHA256SUMS",
    "data/the-last-mile.json",
    "data/csv-metadata.json",
    "data/sources.csv-metadata.json",
    "data/the-last-mile.csl.json",
    "data/the-last-mile.bib",
    "data/the-last-mile.ris",
    "data/the-last-mile.xlsx",
    "en/figures/counties-832/counties-832-en.csl.json",
    "zh/stories/divide.md",
  ])("sends %s as the build names its type, and so does a host that reads _headers", async (path) => {
    const response = await fetch(new URL(`/${path}`, address));
    expect([response.status, response.headers.get("content-type")]).toEqual([200, mediaTypeOf(path)]);
    const told = headersOf(`/${path}`).get("content-type");
    // What is JSON or a workbook by its ending, every host knows.
    if (told !== undefined || !/\.(?:json|xlsx)$/.test(path)) expect(told).toBe(mediaTypeOf(path));
  });

  it.each([
    "//",
    "//elsewhere.example/",
    "/\\/",
    "*",
    "http://elsewhere.example/en/",
    "/%ff%fe?%",
    "/?".padEnd(9000, "%"),
  ])("goes on after it was asked for %j", async (path) => {
    const { status } = await rawAnswer(path);
    expect([200, 301, 400, 404]).toContain(status);
    expect((await fetch(address)).status).toBe(200);
  });

  it("serves a folder with blanks and Chinese characters in its name", async () => {
    const folder = await mkdtemp(join(tmpdir(), "一个 文件夹 #1 "));
    await writeFile(join(folder, "index.html"), "here");
    const { address: here, close } = await serveFolder(folder);
    expect(await (await fetch(here)).text()).toBe("here");
    close();
    await rm(folder, { recursive: true });
  });

  it("adds the slash that an address lacks, and answers 404 where there is nothing", async () => {
    const bare = await fetch(new URL("/en", address), { redirect: "manual" });
    expect([bare.status, bare.headers.get("location")]).toEqual([301, "/en/"]);
    expect((await fetch(new URL("/nothing", address))).status).toBe(404);
  });
});
