import type { APIRoute } from "astro";
import { languages, type Language } from "../../../../base/language.ts";
import { cardIndicators } from "../../../../site/cards.ts";
import { cardName, drawing } from "../../../../site/pictures.ts";

export function getStaticPaths() {
  return languages.flatMap((language) =>
    cardIndicators.map(({ indicator: { id } }) => ({
      params: { lang: language, indicator: id },
      props: { language, id },
    })),
  );
}

/** The chart of an indicator as a card, for links to its page. */
export const GET: APIRoute<{ language: Language; id: string }> = async ({ props: { language, id } }) =>
  new Response(new Uint8Array(await drawing.take(cardName(language, id))), {
    headers: { "content-type": "image/png" },
  });
