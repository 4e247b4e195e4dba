import { createServer, type Server } from "node:http";
import { rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { serveFolder } from "../../src/build/serve.ts";
import { buildSite, emptyFolder } from "./buildSite.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built site lies, and where it is served. */
    readonly siteFolder: string;
    readonly siteAddress: string;
    /** What answers once the site is built, which it begins with the first question. */
    readonly siteDoor: string;
  }
}

/** Builds and serves the real site once for all tests that ask for it, beside those that do not. */
export default async function buildOnce(project: TestProject) {
  const folder = await emptyFolder();
  const site = await serveFolder(folder);
  let built: Promise<unknown> | undefined;
  const door = await doorOf(() => (built ??= buildSite({}, process.cwd(), folder)));
  project.provide("siteFolder", folder);
  project.provide("siteAddress", site.address);
  project.provide("siteDoor", `http://127.0.0.1:${(door.address() as AddressInfo).port}/`);
  return async () => {
    site.close();
    door.close();
    await built?.catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  };
}

/** A server that answers when what it begins has ended: with nothing, or with what went wrong. */
async function doorOf(begin: () => Promise<unknown>): Promise<Server> {
  const door = createServer((_, response) => {
    begin().then(
      () => response.end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  return door;
}
