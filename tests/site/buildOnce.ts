import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { serveFolder } from "../../src/build/serve.ts";
import { buildSite } from "./buildSite.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built site lies, and where it is served. */
    readonly siteFolder: string;
    readonly siteAddress: string;
  }
}

/** Builds and serves the real site once for all tests of this folder. */
export default async function buildOnce(project: TestProject) {
  const folder = await buildSite();
  const server = await serveFolder(folder);
  project.provide("siteFolder", folder);
  project.provide("siteAddress", server.address);
  return async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
