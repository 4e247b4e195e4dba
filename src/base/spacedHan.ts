/** A Chinese character, or a mark that stands with Chinese: its dash parts the years of "2016—2020年". */
const piece = "[\\p{Script=Han}、，。；：？！（）《》“”—]";
const alone = new RegExp(piece, "gu");
const together = new RegExp(` *(</?mark>)? *(${piece})(</?mark>)? *`, "gu");

/**
 * A Chinese text with a space around each of its characters, as the search keeps and asks for it: it finds words by their
 * spaces, and two ways of cutting Chinese into words never agree on all of them. Other letters and digits stay together.
 */
export function spacedHan(text: string): string {
  return text.replace(alone, " $& ").replace(/ {2,}/g, " ");
}

/** The same text as it is read: without the spaces, and with one mark around what was found in one piece. */
export function unspacedHan(text: string): string {
  return text.replace(together, "$1$2$3").replaceAll("</mark><mark>", "");
}
