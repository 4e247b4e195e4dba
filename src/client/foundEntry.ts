import { unspacedHan } from "../base/spacedHan.ts";

/** What the index tells of one page that was found. */
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Is the page in Chinese, and with it all that its search finds? */
export const inChinese = document.documentElement.lang.startsWith("zh");

/** One found page as an entry of a list: its title as a link, and the words around what was looked for. */
export function foundEntry({ url, excerpt, meta }: FoundPage): HTMLElement {
  const entry = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  const read = (words: string) => (inChinese ? asRead(words) : words);
  link.textContent = read(meta["title"] ?? url);
  link.lang = /[\u4e00-\u9fff]/.test(link.textContent) ? "zh-Hans" : "en";
  const text = document.createElement("span");
  text.className = "excerpt";
  text.append(...marked(cutOff(read(excerpt))));
  entry.append(link, text);
  return entry;
}

/** Chinese from the index: the stop that the indexer puts between two parts of a page is a Western one. */
function asRead(words: string): string {
  return unspacedHan(words).replace(/(?<=[\p{Script=Han}”）%％](?:<\/mark>)?)\. ?/gu, "。");
}

/** An excerpt that stops before its sentence does says so, and none begins with the end of another one. */
function cutOff(excerpt: string): string {
  const words = excerpt.replace(/^[\s.,;:，。、；：]+/, "").trimEnd();
  return /[.!?。！？](?:<\/mark>)?[”’)）]?$/.test(words) ? words : `${words}${inChinese ? "……" : "…"}`;
}

/** The excerpt with its marks as elements: markup that the index holds is never put on the page as it is. */
function marked(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, at) => {
    if (at % 2 === 0) return plain(part);
    const mark = document.createElement("mark");
    mark.textContent = plain(part);
    return mark;
  });
}

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
