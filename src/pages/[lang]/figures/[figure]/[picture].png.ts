import type { APIRoute } from "astro";
import { languages } from "../../../../base/language.ts";
import { formatNames } from "../../../../render/picture/index.ts";
import { ownFigures } from "../../../../site/cards.ts";
import { drawing, pictureName } from "../../../../site/pictures.ts";

export function getStaticPaths() {
  return languages.flatMap((language) =>
    ownFigures.flatMap(({ id }) =>
      formatNames.map((format) => ({
        params: { lang: language, figure: id, picture: pictureName(language, id, format) },
      })),
    ),
  );
}

/** A framed picture of a figure, for places that show no SVG. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await drawing.take(params["picture"] ?? "")), {
    headers: { "content-type": "image/png" },
  });
