import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { fileFor } from "../../src/build/serve.ts";

/** A folder that stands at an address of this machine. */
export interface Served {
  readonly address: string;
  readonly close: () => void;
}

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".woff2": "font/woff2",
  ".png": "image/png",
};

const compress = promisify(brotliCompress);

/**
 * Serves a folder on a free port, as a host does that keeps compressed copies: brotli at its best, made once. The
 * named pages are made ready before it answers, so that no measure waits for them.
 */
export async function servePrecompressed(folder: string, pages: readonly string[]): Promise<Served> {
  const ready = new Map<string, Promise<Answer | undefined>>();
  const answerTo = (path: string) => ready.get(path) ?? remember(ready, path, answerFor(folder, path));
  const server = createServer(async (request, response) => {
    const found = await answerTo(new URL(request.url ?? "/", "http://localhost").pathname);
    response.writeHead(found === undefined ? 404 : 200, found?.headers ?? {}).end(found?.body);
  });
  await Promise.all(pages.map((path) => answerTo(`/${path}`)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** Does a page of the site stand in the folder? */
export function hasPage(folder: string, page: string): boolean {
  return existsSync(join(folder, page, "index.html"));
}

function remember<Value>(map: Map<string, Value>, key: string, value: Value): Value {
  map.set(key, value);
  return value;
}

async function answerFor(folder: string, path: string): Promise<Answer | undefined> {
  const file = fileFor(folder, path);
  const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || bytes === undefined) return undefined;
  const packed = /\.(?:woff2|png)$/.test(file);
  const body = packed ? bytes : await compress(bytes);
  return { body, headers: headersFor(file, body, packed) };
}

function headersFor(file: string, { length }: Buffer, packed: boolean): Record<string, string> {
  const hashed = /\/(?:_astro|assets)\//.test(file);
  return {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "content-length": String(length),
    "cache-control": hashed ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate",
    "x-content-type-options": "nosniff",
    ...(packed ? {} : { "content-encoding": "br" }),
  };
}
