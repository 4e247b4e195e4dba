import { describe, expect, inject, it } from "vitest";
import { fileFor } from "../../src/build/serve.ts";

const address = inject("siteAddress");

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

  it("adds the slash that an address lacks, and answers 404 where there is nothing", async () => {
    const bare = await fetch(new URL("/en", address), { redirect: "manual" });
    expect([bare.status, bare.headers.get("location")]).toEqual([301, "/en/"]);
    expect((await fetch(new URL("/nothing", address))).status).toBe(404);
  });
});
