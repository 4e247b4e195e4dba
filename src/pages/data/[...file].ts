import type { APIRoute } from "astro";
import { publishedFile, publishedPaths } from "../../site/dataFiles.ts";
import { fileResponse } from "../../site/fileResponse.ts";

export function getStaticPaths() {
  return publishedPaths.map((file) => ({ params: { file } }));
}

/** Every file of the data set, at an address that carries no language and keeps its meaning. */
export const GET: APIRoute = ({ params }) => {
  const file = publishedFile(params["file"] ?? "");
  return file ? fileResponse(file) : new Response(null, { status: 404 });
};
