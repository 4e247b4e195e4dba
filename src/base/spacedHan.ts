/**
 * A Chinese text with a space around each of its characters, as the search keeps and asks for it: it finds words by their
 * spaces, and two ways of cutting Chinese into words never agree on all of them. Other letters and digits stay together.
 */
export function spacedHan(text: string): string {
  return text.replace(/\p{Script=Han}/gu, " $& ").replace(/ {2,}/g, " ");
}

/** The same text as it is read: without the spaces, and with one mark around what was found in one piece. */
export function unspacedHan(text: string): string {
  return text
    .replace(/ *(<\/?mark>)? *([\p{Script=Han}、。，；：？！（）《》“”])(<\/?mark>)? */gu, "$1$2$3")
    .replaceAll("</mark><mark>", "");
}
