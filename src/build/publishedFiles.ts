import { fork, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { mediaTypeOf, type DataFile } from "../downloads/dataFile.ts";
import { checkedBefore } from "./checkedData.ts";
import { frozenFileAt } from "./frozenReleases.ts";
import type { Order } from "./publish.ts";
import { smallHeapFlags } from "./smallHeap.ts";

/** What the server of the editor loads, as it loads pages, and anew when the data has changed. */
interface Edited {
  readonly editedFiles: ReadonlyMap<string, DataFile>;
}

/**
 * Publishes what there is a dozen of for each measure, and needs no page: the files of the data set and of its releases,
 * and measures as Markdown. In a build a process of its own makes them while Astro makes the pages; in the server of the
 * editor they are made anew with the data.
 */
export function publishedFiles(): AstroIntegration {
  let root = "";
  let base = "/";
  let folder = "";
  let published = Promise.resolve();
  return {
    name: "published-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/*$/, "/");
        // Beside the site: Astro empties its folder before it writes there.
        folder = fileURLToPath(new URL("../published/", config.outDir));
      },
      "astro:server:setup": ({ server }) => {
        const edited = async (path: string) => {
          const module = await server.ssrLoadModule("/src/site/editedFiles.ts");
          return (module as Edited).editedFiles.get(path);
        };
        server.middlewares.use((request, response, next) => {
          const path = withoutPage(new URL(request.url ?? "", "file:").pathname, base);
          if (path === undefined) return next();
          const found = frozenFileAt(root, path).then((frozen) => frozen ?? edited(path));
          found.then((file) => {
            if (file) response.writeHead(200, { "content-type": mediaTypeOf(path) }).end(file.bytes);
            else next();
          }, next);
        });
      },
      "astro:build:start": () => {
        published = publish({ root, folder, files: checkedBefore().files });
        // Whoever lays the files in their place is told; until then nobody waits for them.
        published.catch(() => undefined);
      },
      "astro:build:done": async ({ dir }) => {
        await published;
        moveInto(folder, fileURLToPath(dir));
      },
    },
  };
}

/** The path of a file from the root of the site; undefined where the address is that of a page. */
function withoutPage(address: string, base: string): string | undefined {
  const path = address.startsWith(base) ? address.slice(base.length) : address.slice(1);
  return /^data\/.|^\w+\/indicators\/[^/]+\.md$/.test(path) ? path : undefined;
}

/** Resolves when a process of its own has written all of them, and rejects with what it said; it ends with this one. */
async function publish(order: Order): Promise<void> {
  const child = fork(new URL("./publish.ts", import.meta.url), {
    serialization: "advanced",
    execArgv: [...process.execArgv, ...smallHeapFlags],
  });
  const end = () => child.kill("SIGKILL");
  process.prependOnceListener("exit", end);
  try {
    child.send(order);
    await ended(child);
  } finally {
    process.off("exit", end);
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "The process that writes the files of the data set was stopped.";
    child.on("message", (message) => (said = String(message)));
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}

/** Moves all that is in a folder into another one, whose own files stay. */
function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [old, now] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(now)) moveInto(old, now);
    else renameSync(old, now);
  }
}
