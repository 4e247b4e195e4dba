const parts = new WeakMap<Request, readonly string[]>();
const steps = new WeakMap<Request, number>();

/** Tells a page the headings of its story by the names that their words give them, in order. */
export function nameParts(request: Request, slugs: readonly string[]): void {
  parts.set(request, slugs);
}

/** The name that a part of a story has in both languages: its place among the headings. */
export function partName(request: Request, slug: string): string {
  const at = parts.get(request)?.indexOf(slug) ?? -1;
  return at < 0 ? slug : `part-${at + 1}`;
}

/** The name of the next step of a story's page, the same in both languages. */
export function nextStepName(request: Request): string {
  const count = (steps.get(request) ?? 0) + 1;
  steps.set(request, count);
  return `step-${count}`;
}
