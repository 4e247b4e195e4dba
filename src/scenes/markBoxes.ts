import { type Box, strokeBoxes, textBox } from "./boxes.ts";
import type { Mark } from "./scene.ts";

/** What labels must keep clear of: the boxes that a mark covers. Pale grid lines and shading may lie under a label. */
export function markBoxes(mark: Mark): readonly Box[] {
  switch (mark.type) {
    case "text":
      return [textBox(mark)];
    case "dot":
      return [around(mark.x, mark.y, mark.r + 1, mark.r + 1)];
    case "chevron":
      return [around(mark.x, mark.y, 5, 5)];
    case "bar":
      return [{ left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height }];
    case "flag":
      return [
        {
          left: mark.x - (mark.side === "left" ? 11 : 2),
          right: mark.x + (mark.side === "right" ? 11 : 2),
          top: mark.y - mark.height,
          bottom: mark.y,
        },
      ];
    case "arrow":
      return [around(mark.x, (mark.top + mark.bottom) / 2, 4, (mark.bottom - mark.top) / 2)];
    case "line":
      return mark.tone === "hairline"
        ? []
        : mark.points.slice(1).flatMap((point, at) => strokeBoxes(mark.points[at] ?? point, point));
    case "area":
    case "units":
      return [];
  }
}

function around(x: number, y: number, rx: number, ry: number): Box {
  return { left: x - rx, right: x + rx, top: y - ry, bottom: y + ry };
}
