import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { SourceFile } from "../catalogue/sourceFile.ts";
import { checkedFolders } from "./readFiles.ts";

/** The files that the checks look at, as a git revision has them; throws where git does not know the revision. */
export async function readRevision(root: string, revision: string): Promise<readonly SourceFile[]> {
  const listed = await git(root, [
    "ls-tree",
    "-r",
    "-z",
    "--name-only",
    commitOf(revision),
    "--",
    ...checkedFolders,
  ]);
  const paths = listed.toString("utf8").split("\0").filter(Boolean);
  return Promise.all(
    paths.map(async (path) => ({ path, content: await git(root, ["show", `${revision}:./${path}`]) })),
  );
}

/** A name that begins with a hyphen would be taken for an option. */
function commitOf(revision: string): string {
  if (revision.startsWith("-")) throw new Error(`"${revision}" is not a revision.`);
  return revision;
}

async function git(root: string, options: readonly string[]): Promise<Buffer> {
  const { stdout } = await promisify(execFile)("git", ["-C", root, ...options], {
    encoding: "buffer",
    maxBuffer: 1 << 28,
  });
  return stdout;
}
