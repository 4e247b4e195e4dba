/** A mark of a chart and the row of the table that says what it stands for. */
export interface ChartMark {
  readonly shape: SVGGraphicsElement;
  readonly row: HTMLTableRowElement;
  /** The indicator of the row, apart from its targets and from what is calculated. */
  readonly series: string;
}

/** One mark for each row of the table that the picture draws, in the table's order: line by line, row by row. */
export function chartMarks(svg: SVGSVGElement, table: HTMLTableElement): readonly ChartMark[] {
  const shapes = new Map<string, SVGGraphicsElement>();
  for (const shape of svg.querySelectorAll<SVGGraphicsElement>("[data-row]")) {
    const id = shape.dataset["row"] ?? "";
    // A row's words may stand for it only where nothing else is drawn of it.
    if (shapes.get(id)?.tagName !== "text" && shapes.has(id)) continue;
    shapes.set(id, shape);
  }
  return [...table.rows].flatMap((row) => {
    const id = row.dataset["row"] ?? "";
    const shape = shapes.get(id);
    shapes.delete(id);
    return shape === undefined ? [] : [{ shape, row, series: seriesOf(id) }];
  });
}

// The targets of an indicator, and what is calculated from it, stand beside its line, not on it.
function seriesOf(id: string): string {
  return `${id.split("@")[0] ?? ""}${/[!=]/.exec(id)?.[0] ?? ""}`;
}

/** How far from a mark a pointer may be and still mean it. */
const reach = 24;

/** The mark that a pointer means: the nearest within reach, else the one beside which it stands in a row of bars. */
export function nearestMark(marks: readonly ChartMark[], x: number, y: number): ChartMark | undefined {
  const near = marks
    .map((mark) => ({ mark, ...away(mark.shape.getBoundingClientRect(), x, y) }))
    .toSorted((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy));
  const closest =
    near.find(({ dx, dy }) => Math.hypot(dx, dy) <= reach) ??
    near.find(({ mark, dy }) => dy === 0 && !isLine(mark, marks));
  return closest?.mark;
}

function away({ left, right, top, bottom }: DOMRect, x: number, y: number) {
  return { dx: Math.max(left - x, x - right, 0), dy: Math.max(top - y, y - bottom, 0) };
}

/** Do the marks of this mark's series march to the right, as those of a line do and those of bars do not? */
export function isLine({ series }: ChartMark, marks: readonly ChartMark[]): boolean {
  const lefts = marks.filter((mark) => mark.series === series).map(leftOf);
  const spread = (lefts.at(-1) ?? 0) - (lefts[0] ?? 0);
  return spread > 40 && lefts.every((left, at) => left >= (lefts[at - 1] ?? left) - 8);
}

/** Where a mark begins on the screen. */
export function leftOf({ shape }: ChartMark): number {
  return shape.getBoundingClientRect().left;
}
