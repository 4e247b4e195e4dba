const loud = '<script type="module" src="';

/**
 * Takes a page as it was built; returns it with its script files asked for after all that is needed to read it. No
 * script of ours is needed for that, yet browsers hurry for each one that stands above the middle of a page.
 */
export function quietScripts(html: string): string {
  return html.replaceAll(loud, loud.replace(" src", ' fetchpriority="low" src'));
}
