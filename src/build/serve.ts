import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { argv, env } from "node:process";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { AddressInfo } from "node:net";
import { mediaTypeOf } from "../downloads/dataFile.ts";
import { projectRoot } from "./projectRoot.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/** What is published for programs; its types are those under which the build publishes it. */
const published = new Set([".csv", ".json", ".md", ".bib", ".ris", ".xlsx", ".zip"]);

const compressible = /^(?:text\/|application\/(?:[\w.]+\+)?(?:json|xml)|application\/x-|image\/svg)/;

/** Serves a built site from its folder on a free port of this machine; resolves when it answers. */
export async function serveFolder(
  folder: string,
  port = 0,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server: Server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: found } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${found}/`, close: () => server.close() };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const pathname = pathOf(request);
  if (pathname === undefined) return void response.writeHead(400).end();
  const file = fileFor(folder, pathname);
  const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file !== undefined && bytes !== undefined) return send(request, response, 200, typeOf(file), bytes);
  const asFolder = !pathname.endsWith("/") && extname(pathname) === "" && fileFor(folder, `${pathname}/`);
  if (asFolder && (await readFile(asFolder).catch(() => undefined)))
    return redirect(response, `${pathname}/`);
  const missing = await readFile(join(folder, "404.html")).catch(() => Buffer.from("Not found"));
  return send(request, response, 404, "text/html; charset=utf-8", missing);
}

/** The path that is asked for; undefined where it is none. Put behind a host, since "//" alone would begin another one. */
function pathOf({ url = "/" }: IncomingMessage): string | undefined {
  return URL.parse(`http://localhost${url}`)?.pathname;
}

/** The file that answers a path; undefined where the path is malformed or would leave the folder. */
export function fileFor(folder: string, pathname: string): string | undefined {
  const decoded = decodePath(pathname);
  if (decoded === undefined || decoded.includes("\0")) return undefined;
  const root = normalize(folder + sep);
  const file = normalize(join(root, decoded.endsWith("/") ? `${decoded}index.html` : decoded));
  return file.startsWith(root) ? file : undefined;
}

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** A name without an ending is a list of checksums: text. */
function typeOf(file: string): string {
  const ending = extname(file);
  const told = ending === "" || published.has(ending) ? mediaTypeOf(file) : undefined;
  return types[ending] ?? told ?? "application/octet-stream";
}

function redirect(response: ServerResponse, to: string): void {
  // Never a path of two slashes at the start: a browser would take it for another host.
  response.writeHead(301, { location: to.replace(/^\/+/, "/") }).end();
}

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  bytes: Buffer,
): Promise<void> {
  const accepted = compressible.test(type) ? String(request.headers["accept-encoding"] ?? "") : "";
  const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : undefined;
  const body = encoding === undefined ? bytes : await compress(bytes, encoding);
  response.writeHead(status, {
    "content-type": type,
    "content-length": body.length,
    "x-content-type-options": "nosniff",
    vary: "accept-encoding",
    ...(encoding === undefined ? {} : { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

async function compress(bytes: Buffer, encoding: "br" | "gzip"): Promise<Buffer> {
  if (encoding === "gzip") return deflate(bytes);
  return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

const isCommand = argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href;
if (isCommand) {
  const { address } = await serveFolder(join(projectRoot, "dist"), Number(env["PORT"] ?? 0));
  console.log(`The site stands at ${address}`);
}
