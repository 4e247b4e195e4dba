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
