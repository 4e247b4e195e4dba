/** Run inside a page: how wide the page is, and the element outside any frame of its own that reaches farthest. */
export function lookAtWidth(): { readonly width: number; readonly widest: string } {
  const framed = (element: Element) => {
    for (let up = element.parentElement; up !== null && up !== document.body; up = up.parentElement)
      if (getComputedStyle(up).overflowX !== "visible") return true;
    return false;
  };
  const [widest] = [...document.querySelectorAll("body *")]
    .filter((element) => !framed(element))
    .map((element) => ({ element, end: Math.round(element.getBoundingClientRect().right) }))
    .sort((a, b) => b.end - a.end);
  const { tagName = "", className = "", textContent = "" } = widest?.element ?? {};
  return {
    width: document.documentElement.scrollWidth,
    widest: `${tagName.toLowerCase()}.${String(className)} to ${widest?.end ?? 0}: ${textContent.trim().slice(0, 60)}`,
  };
}

/** Run inside a page: how many frames are scrolled sidewise, and which of them no key reaches, by itself or inside. */
export function lookAtFrames(): { readonly scrolled: number; readonly unreached: readonly string[] } {
  const stops = "a[href], button, input, select, summary, [tabindex='0']";
  const scrolled = [...document.querySelectorAll("body *")].filter(
    (element) =>
      element.scrollWidth > element.clientWidth + 1 &&
      /auto|scroll/.test(getComputedStyle(element).overflowX),
  );
  return {
    scrolled: scrolled.length,
    unreached: scrolled
      .filter((element) => !element.matches(stops) && element.querySelector(stops) === null)
      .map((element) => element.outerHTML.slice(0, 100)),
  };
}
