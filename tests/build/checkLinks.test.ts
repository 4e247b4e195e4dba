import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runBuild, tinyFolder } from "./tinyData.ts";

// A server of this machine whose pages are there, gone, moved, closed to programs, or never answer.
let server: Server;
let address = "";
const asked: string[] = [];
let most = 0;

beforeAll(async () => {
  let open = 0;
  server = createServer(({ method, url = "" }, response) => {
    most = Math.max(most, ++open);
    response.on("close", () => open--);
    asked.push(`${method} ${url}`);
    if (url === "/never") return;
    if (url === "/moved") response.setHeader("location", "/elsewhere");
    const status = url === "/no-head" && method === "HEAD" ? 405 : (statuses[url] ?? 200);
    response.writeHead(status).end("Invented.");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.closeAllConnections());

const statuses: Readonly<Record<string, number>> = { "/gone": 404, "/closed": 403, "/moved": 301 };

const sources = (...paths: readonly string[]) =>
  JSON.stringify(
    paths.map((path, at) => ({ id: `invented-${at}`, url: `${address}${path}` })),
    undefined,
    2,
  );

const check = async (lang: string, ...paths: readonly string[]) =>
  runBuild(
    "checkLinks",
    await tinyFolder({ "data/sources.json": sources(...paths) }),
    ...["--pause", "0", "--timeout", "1", "--lang", lang],
  );

it("ends with 0 where every page is there, one asked for after another and each once", async () => {
  asked.length = 0;
  const { code, out } = await check("en", "/a", "/b", "/a", "/no-head");
  expect([code, out]).toEqual([
    0,
    "3 addresses: 3 there, 0 moved, 0 gone, 0 to be looked at by hand, 0 without an answer.\n",
  ]);
  expect(asked).toEqual(["HEAD /a", "HEAD /b", "HEAD /no-head", "GET /no-head"]);
  expect(most).toBe(1);
});

it("names the line and character of every page that is gone, moved, closed or silent", async () => {
  const { code, out } = await check("en", "/gone", "/a", "/moved", "/closed", "/never");
  expect([code, out.replaceAll(address, "")]).toEqual([
    1,
    `data/sources.json:4:12  /gone
    The page is no longer there (404)
data/sources.json:12:12  /moved
    The page stands elsewhere now (/elsewhere)
data/sources.json:16:12  /closed
    The site does not answer programs; look by hand (403)
data/sources.json:20:12  /never
    No answer came (The operation was aborted due to timeout)
5 addresses: 1 there, 1 moved, 1 gone, 1 to be looked at by hand, 1 without an answer.
`,
  ]);
});

it("says so in Chinese, and takes a page that moved or is closed for no fault", async () => {
  const { code, out } = await check("zh", "/moved", "/closed");
  expect([code, out]).toEqual([
    0,
    expect.stringContaining("共 2 个网址：可打开 0，已移动 1，已失效 0，需人工查看 1"),
  ]);
});
