/** A CSV text as a file: UTF-8 with a header row. */
export function csvResponse(text: string): Response {
  return new Response(text, { headers: { "content-type": "text/csv; charset=utf-8; header=present" } });
}
