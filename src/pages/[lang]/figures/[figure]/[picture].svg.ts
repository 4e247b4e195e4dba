import type { APIRoute } from "astro";
import { pictureSvg } from "../../../../site/pictures.ts";

export { getStaticPaths } from "./[picture].png.ts";

/** A framed picture of a figure that stays sharp at any size. */
export const GET: APIRoute = ({ params }) =>
  new Response(pictureSvg(params["picture"] ?? ""), {
    headers: { "content-type": "image/svg+xml; charset=utf-8" },
  });
