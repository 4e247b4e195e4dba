import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { linkPackages } from "./linkPackages.ts";

/** A file of a built site: where it stands, and how many bytes it has. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
}

/** Writes a project of Astro alone that publishes as many pages and files with as many bytes, and does nothing else. */
export function writeBareSite(folder: string, files: readonly BuiltFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "src/pages/files"), { recursive: true });
  linkPackages(folder);
  const isPage = ({ path }: BuiltFile) => path.endsWith("/index.html");
  writeFileSync(join(folder, "package.json"), `{ "type": "module", "private": true }`);
  writeFileSync(
    join(folder, "astro.config.mjs"),
    `export default { trailingSlash: "always", devToolbar: { enabled: false } };`,
  );
  writeFileSync(join(folder, "pages.json"), JSON.stringify(files.filter(isPage)));
  writeFileSync(join(folder, "files.json"), JSON.stringify(files.filter((file) => !isPage(file))));
  writeFileSync(join(folder, "src/pages/[...page].astro"), page);
  writeFileSync(join(folder, "src/pages/files/[...file].js"), file);
}

const page = `---
import pages from "../../pages.json";
export function getStaticPaths() {
  return pages.map(({ path, bytes }) => ({ params: { page: path.slice(0, -"/index.html".length) }, props: { bytes } }));
}
const text = "a word or two, ".repeat(Math.ceil(Astro.props.bytes / 15)).slice(0, Math.max(Astro.props.bytes - 130, 0));
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>Bare</title></head><body><p set:html={text} /></body></html>
`;

const file = `import files from "../../../files.json";
export function getStaticPaths() {
  return files.map(({ path, bytes }) => ({ params: { file: path }, props: { bytes } }));
}
export const GET = ({ props }) => new Response(new Uint8Array(props.bytes).fill(97));
`;
