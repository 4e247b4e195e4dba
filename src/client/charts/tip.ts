import type { ChartMark } from "./marks.ts";
import { placeTip } from "./place.ts";
import { makeRing } from "./ring.ts";

const tip = document.createElement("div");
tip.className = "tip";
tip.hidden = true;
// The mark's own name says all of it to those who hear the page.
tip.setAttribute("aria-hidden", "true");
document.body.append(tip);

const halo = makeRing();

let shown: { readonly mark: ChartMark; readonly along: number | undefined } | undefined;
let waiting: number | undefined;

/** Shows what the row says, beside its mark; `x` is where the pointer stands. */
export function showTip(mark: ChartMark, x?: number): void {
  clearTimeout(waiting);
  if (shown?.mark !== mark) {
    tip.replaceChildren(...wordsOf(mark.row));
    tip.hidden = false;
    halo.around(mark.shape);
  }
  const { left, width } = mark.shape.getBoundingClientRect();
  shown = { mark, along: x === undefined ? undefined : (x - left) / (width || 1) };
  settle();
}

/** Puts the words away; false where none were shown. */
export function hideTip(): boolean {
  clearTimeout(waiting);
  if (shown === undefined) return false;
  halo.remove();
  shown = undefined;
  tip.hidden = true;
  return true;
}

/** Puts the words away in a moment, so that a pointer can reach them first. */
export function hideLater(): void {
  clearTimeout(waiting);
  waiting = window.setTimeout(hideTip, 300);
}

/** Is this part of the box of words? */
export function isTip(target: EventTarget | null): boolean {
  return target instanceof Node && tip.contains(target);
}

tip.addEventListener("pointerenter", () => clearTimeout(waiting));
tip.addEventListener("pointerleave", hideLater);
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && shown?.mark.shape !== document.activeElement) hideTip();
});
addEventListener("scroll", settle, { capture: true, passive: true });
addEventListener("resize", settle);

/** Keeps the words beside their mark, and out of sight while the mark is. */
function settle(): void {
  if (shown === undefined) return;
  const edges = shown.mark.shape.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  tip.hidden = edges.bottom < 0 || edges.top > height;
  const x = edges.left + edges.width * Math.min(Math.max(shown.along ?? 0.5, 0), 1);
  const { left, top } = placeTip(
    edges,
    x,
    { width: tip.offsetWidth, height: tip.offsetHeight },
    { width, height },
  );
  tip.style.left = `${left}px`;
  tip.style.top = `${top}px`;
}

/** The cells of the row: the figure, what it measures and when, then the rest under the names of their columns. */
function wordsOf(row: HTMLTableRowElement): readonly Node[] {
  const names = [...(row.closest("table")?.tHead?.rows[0]?.cells ?? [])];
  const [label, period, value, ...rest] = [...row.cells];
  const head = document.createElement("p");
  head.append(
    bold(value),
    ` ${[label, period]
      .map((cell) => cell?.textContent)
      .filter(Boolean)
      .join(", ")}`,
  );
  const list = document.createElement("dl");
  for (const [at, cell] of rest.entries()) {
    if (cell.textContent.trim() === "") continue;
    const [name, said] = [document.createElement("dt"), document.createElement("dd")];
    name.textContent = names[at + 3]?.textContent ?? "";
    // A quotation keeps its marks and its language; a link would be out of reach here.
    said.append(cell.querySelector("q")?.cloneNode(true) ?? cell.textContent);
    list.append(name, said);
  }
  return [head, list];
}

function bold(cell: HTMLTableCellElement | undefined): HTMLElement {
  const strong = document.createElement("strong");
  strong.textContent = cell?.textContent ?? "";
  return strong;
}
