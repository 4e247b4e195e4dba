import { randomBytes } from "node:crypto";

/** A page with a heading and one sentence, and no style or script. */
export const emptyPage = page("An empty page", "<p>It has a heading and this sentence.</p>");

/**
 * The same with made-up words after it, so many that they weigh as given when compressed. Nothing in it is to be laid
 * out but paragraphs: what a page of that weight costs at least, whatever stands on it.
 */
export function pageOfWords(compressedBytes: number): string {
  // A letter of this alphabet holds six bits that no compression takes out; the gaps between words add an eighth.
  const letters = randomBytes(Math.round((compressedBytes * 8) / 9)).toString("base64");
  const words = letters.match(/.{1,6}/g) ?? [];
  const paragraphs = Array.from({ length: Math.ceil(words.length / 60) }, (_, at) =>
    words.slice(60 * at, 60 * at + 60).join(" "),
  );
  return page("A page of words", paragraphs.map((text) => `<p>${text}</p>`).join("\n"));
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><h1>${title}</h1>${body}</body>
</html>
`;
}
