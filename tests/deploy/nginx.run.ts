import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compressFolder } from "../../src/build/compress.ts";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { buildSite } from "../site/buildSite.ts";
import { hostHeaders } from "../site/hostHeaders.ts";
import { addresses } from "./addresses.ts";

const nginx = ["/usr/sbin/nginx", "nginx"].find((path) => spawnSync(path, ["-v"]).status === 0);
const sandbox = mkdtempSync(join(tmpdir(), "nginx-"));
let folder = "";
let port = 0;
let server: ChildProcess | undefined;

afterAll(async () => {
  if (server?.kill()) await once(server, "exit");
  for (const made of [sandbox, folder].filter(Boolean)) rmSync(made, { recursive: true, force: true });
});

/** The example as it stands but for the port and the folder, in a configuration that writes into the sandbox alone. */
function configuration(): string {
  const example = readFileSync(join(projectRoot, "deploy/nginx.conf"), "utf8")
    .replace("listen 8080", `listen 127.0.0.1:${port}`)
    .replace("root /srv/the-last-mile", `root ${folder}`);
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(sandbox, name)};`,
  );
  return `daemon off; pid ${join(sandbox, "pid")}; error_log stderr; events {}
http { access_log off; ${places.join(" ")}
${example}}`;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => resolve(free));
    });
  });

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly bytes: Buffer;
}

/** Asks as a browser does, but leaves what comes compressed. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) }),
      );
    }).on("error", reject);
  });
}

describe.skipIf(!nginx)("nginx with the example configuration (skipped where there is no nginx)", () => {
  beforeAll(async () => {
    folder = await buildSite();
    // A part is enough here; the whole site takes minutes.
    await compressFolder(join(folder, "en/stories"));
    mkdirSync(join(folder, "en/figures/invented/embed"), { recursive: true });
    writeFileSync(join(folder, "en/figures/invented/embed/index.html"), "Invented.");
    for (const open of [folder, sandbox]) chmodSync(open, 0o755);
    port = await freePort();
    writeFileSync(join(sandbox, "nginx.conf"), configuration());
    server = spawn(nginx ?? "", ["-p", sandbox, "-c", join(sandbox, "nginx.conf")], { stdio: "inherit" });
    for (let tries = 0; tries < 50 && !(await ask("/").catch(() => undefined)); tries++)
      await setTimeout(100);
  });

  it("sends pages as they were compressed, in UTF-8, to be asked for again", async () => {
    const { status, headers, bytes } = await ask("/en/stories/divide/", { "accept-encoding": "gzip" });
    expect([status, headers["content-encoding"], headers["content-type"], headers["cache-control"]]).toEqual([
      200,
      "gzip",
      "text/html; charset=utf-8",
      "no-cache",
    ]);
    expect(gunzipSync(bytes)).toEqual(readFileSync(join(folder, "en/stories/divide/index.html")));
    expect(bytes).toEqual(readFileSync(join(folder, "en/stories/divide/index.html.gz")));
    const etag = String(headers.etag);
    const again = await ask("/en/stories/divide/", { "accept-encoding": "gzip", "if-none-match": etag });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it("lets what has a hash live for ever", async () => {
    const [, font = ""] = /url\("?(\/_astro\/[^")]+\.woff2)/.exec((await ask("/en/")).bytes.toString()) ?? [];
    const { status, headers } = await ask(font);
    expect([status, headers["cache-control"]]).toEqual([200, "public, max-age=31536000, immutable"]);
    expect(headers["content-type"]).toBe("font/woff2");
  });

  it.each(addresses)("sends %s with the headers and the type that other hosts send", async (address) => {
    const told = Object.fromEntries(hostHeaders(folder, "cloudflare")(address));
    const { status, headers } = await ask(address);
    expect([status, headers]).toEqual([200, expect.objectContaining(told)]);
    for (const guard of ["x-frame-options", "content-security-policy", "access-control-allow-origin"])
      expect([guard, headers[guard]]).toEqual([guard, told[guard]]);
  });

  it("answers 404 with the site's own page, in no frame, and adds a missing slash", async () => {
    const missing = await ask("/en/no-such-page/");
    expect([missing.status, missing.bytes.toString().includes("There is no such page")]).toEqual([404, true]);
    expect(missing.headers["content-security-policy"]).toBe("frame-ancestors 'none'");
    const bare = await ask("/en/stories");
    expect([bare.status, bare.headers.location?.endsWith("/en/stories/")]).toEqual([301, true]);
  });
});
