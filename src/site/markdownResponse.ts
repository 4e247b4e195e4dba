/** A Markdown text as a file: UTF-8. */
export function markdownResponse(text: string): Response {
  return new Response(text, { headers: { "content-type": "text/markdown; charset=utf-8" } });
}
