import type { Page } from "playwright-core";

/** What a browser's parser makes of one text. */
export interface Census {
  /** How many there are of each kind of element. */
  readonly elements: Readonly<Record<string, number>>;
  /** Every pair of an element and one of its attributes. */
  readonly attributes: readonly string[];
  /** Every address that the page would ask for or lead to. */
  readonly addresses: readonly string[];
  /** The text of the elements whose text is a program, style or data. */
  readonly raw: readonly string[];
  readonly text: string;
}

/** Parses texts in a browser, which forgives in HTML what browsers forgive, and counts what came of them. */
export async function censusOf(
  page: Page,
  texts: readonly string[],
  type: DOMParserSupportedType,
): Promise<readonly Census[]> {
  const parts = Array.from({ length: Math.ceil(texts.length / 100) }, (_, at) =>
    texts.slice(at * 100, at * 100 + 100),
  );
  const counted: Census[] = [];
  for (const part of parts) counted.push(...(await page.evaluate(count, { part, type })));
  return counted;
}

function count({ part, type }: { part: readonly string[]; type: DOMParserSupportedType }): Census[] {
  const named = ["href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcset", "content"];
  return part.map((text) => {
    const all = [...new DOMParser().parseFromString(text, type).querySelectorAll("*")];
    const elements: Record<string, number> = {};
    for (const { localName } of all) elements[localName] = (elements[localName] ?? 0) + 1;
    const pairs = all.flatMap((each) => each.getAttributeNames().map((name) => `${each.localName} ${name}`));
    const addresses = all
      .filter(({ localName }) => localName !== "meta")
      .flatMap((each) => named.flatMap((name) => each.getAttribute(name) ?? []));
    const raw = all.filter(({ localName }) => ["script", "style", "parsererror"].includes(localName));
    return {
      elements,
      attributes: [...new Set(pairs)],
      addresses: [...new Set(addresses)],
      raw: raw.map(({ textContent }) => textContent),
      text: all[0]?.textContent ?? "",
    };
  });
}
