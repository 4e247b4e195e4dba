import type { LineMark, Mark } from "../scenes/scene.ts";

/**
 * The marks in their order, but lines that stand for no row and look alike as one list, where the first of them stood.
 * Words may lie between, which are then written over the lines; any other mark ends the list.
 */
export function gatherLines(marks: readonly Mark[]): readonly (Mark | readonly LineMark[])[] {
  const parts: (Mark | LineMark[])[] = [];
  const open = new Map<string, LineMark[]>();
  for (const mark of marks) {
    if (isPlainLine(mark)) {
      const alike = open.get(lookOf(mark));
      if (alike) alike.push(mark);
      else parts.push(started(mark, open));
    } else {
      if (mark.type !== "text") open.clear();
      parts.push(mark);
    }
  }
  return parts;
}

// Lines of part strength would lose what they gain where they cross.
function isPlainLine(mark: Mark): mark is LineMark {
  return mark.type === "line" && mark.row === undefined && mark.strength === undefined;
}

function lookOf({ tone, weight, style }: LineMark): string {
  return `${tone} ${weight} ${style}`;
}

function started(mark: LineMark, open: Map<string, LineMark[]>): LineMark[] {
  const list = [mark];
  open.set(lookOf(mark), list);
  return list;
}
