/** JSON-LD as the text of a script element: no text in it can end the element. */
export function ldText(document: object): string {
  return JSON.stringify(document).replaceAll("<", String.raw`\u003c`);
}
