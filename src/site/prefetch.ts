/**
 * Takes the path under which the site stands; returns what tells browsers to fetch a page when a reader is about to
 * follow a link to it. Only addresses of pages end with a slash: files are never fetched before they are asked for.
 */
export function prefetchRules(base: string): string {
  const pages = `${base.replace(/\/$/, "")}/*/`;
  // The explorer weighs as much as a story, and many links to it stand where readers only pass.
  const where = { and: [{ href_matches: pages }, { not: { href_matches: `${pages}explore/` } }] };
  return JSON.stringify({ prefetch: [{ where, eagerness: "moderate" }] });
}
