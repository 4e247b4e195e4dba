/** A text of the data as Markdown that prints it: nothing in it becomes markup, a mention, a link or the end of a cell. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\\`*_[\]|#~@]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/\s+/g, " ");
}
