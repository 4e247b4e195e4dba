import type { Page } from "playwright-core";

/** Run before a page: notes every shift of what is already painted. */
export function noteShifts(): void {
  const shifts: number[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: "layout-shift", buffered: true });
}

/** The shifts of a page before which `noteShifts` was run, each as the share of the screen that browsers tell. */
export function shiftsOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (globalThis as unknown as { readonly shifts: readonly number[] }).shifts);
}
