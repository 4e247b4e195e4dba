import { xmlText } from "../feeds/xml.ts";
import { prolog, spreadsheetMl } from "./parts.ts";

/** The texts of a workbook, each kept once; cells name them by their places. */
export interface SharedStrings {
  readonly placeOf: (text: string) => number;
  readonly pieces: () => Iterable<string>;
}

/** An empty list of texts, which grows with every new one that is asked for. */
export function sharedStrings(): SharedStrings {
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const known = places.get(text);
    if (known === undefined) places.set(text, places.size);
    return known ?? places.size - 1;
  };
  return { placeOf, pieces: () => sharedXml(places.keys()) };
}

function* sharedXml(texts: Iterable<string>): Generator<string> {
  yield `${prolog}<sst ${spreadsheetMl}>`;
  for (const text of texts) yield `<si><t xml:space="preserve">${storedText(text)}</t></si>`;
  yield "</sst>";
}

/** The format writes what XML cannot hold as `_x000D_`, and so a text that looks like that with its bar written out. */
function storedText(text: string): string {
  const kept = text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return xmlText(
    kept.replaceAll(
      unwritable,
      (found) => `_x${found.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`,
    ),
  );
}

// Control characters are what is looked for.
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
