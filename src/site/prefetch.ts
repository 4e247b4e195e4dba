/**
 * Takes the path under which the site stands; returns what tells browsers to fetch a page when a reader is about to
 * follow a link to it. Only addresses of pages end with a slash: files are never fetched before they are asked for.
 */
export function prefetchRules(base: string): string {
  const href_matches = `${base.replace(/\/$/, "")}/*/`;
  return JSON.stringify({ prefetch: [{ where: { href_matches }, eagerness: "moderate" }] });
}
