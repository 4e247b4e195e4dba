import type { APIRoute } from "astro";
import { publishedFiles } from "../../site/dataFiles.ts";

export async function getStaticPaths() {
  return [...(await publishedFiles).keys()].map((file) => ({ params: { file } }));
}

/** Every file of the data set, at an address that carries no language and keeps its meaning. */
export const GET: APIRoute = async ({ params }) => {
  const file = (await publishedFiles).get(params["file"] ?? "");
  if (!file) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.bytes), { headers: { "content-type": file.mediaType } });
};
