import { handleKeys } from "./charts/keys.ts";
import { type ChartMark, chartMarks, nearestMark } from "./charts/marks.ts";
import { makeRing } from "./charts/ring.ts";
import { hideLater, hideTip, isTip, showTip } from "./charts/tip.ts";
import { hush, leaveToMarks, readable } from "./charts/voice.ts";
import "./steps.ts";

/*
 * Added to finished pictures: the row behind a mark, read from the table under the chart, beside the mark that is
 * pointed at, focused or tapped. Without this script the table says the same.
 */
for (const figure of document.querySelectorAll<HTMLElement>(".figure")) {
  const table = figure.querySelector("table");
  if (table !== null)
    for (const svg of figure.querySelectorAll<SVGSVGElement>(".drawing svg")) enliven(svg, table);
}

const focusRing = makeRing();

document.addEventListener("pointerdown", ({ target }) => {
  if (!isTip(target) && !(target instanceof Element && target.closest(".drawing") !== null)) hideTip();
});

function enliven(svg: SVGSVGElement, table: HTMLTableElement): void {
  const marks = chartMarks(svg, table);
  const [first] = marks;
  if (first === undefined) return;
  hush(svg);
  readable(first, marks);
  leaveToMarks(svg);
  const at = ({ clientX, clientY }: MouseEvent) => nearestMark(marks, clientX, clientY);
  svg.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch") point(at(event), event.clientX);
  });
  svg.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType !== "touch") hideLater();
  });
  svg.addEventListener("click", (event) => {
    const mark = at(event);
    if (mark === undefined) hideTip();
    else showTip(mark, event.clientX);
  });
  // Not on the picture: browsers that let it have the focus for that would stop at it as well as at its mark.
  const frame = svg.parentElement;
  frame?.addEventListener("focusin", ({ target }) => {
    const mark = marks.find(({ shape }) => shape === target);
    if (mark === undefined) return;
    readable(mark, marks);
    showTip(mark);
    focusRing.around(mark.shape);
  });
  frame?.addEventListener("focusout", () => {
    hideTip();
    focusRing.remove();
  });
  svg.addEventListener("keydown", (event) => handleKeys(event, marks));
}

function point(mark: ChartMark | undefined, x: number): void {
  if (mark === undefined) hideLater();
  else showTip(mark, x);
}
