interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const margin = 8;
const gap = 8;

/**
 * Where a box of words goes: above what it explains, else below, else beside, whole on the screen and never over it.
 * Where a mark leaves no room on any side, the box takes the roomier end of the screen.
 */
export function placeTip(mark: Edges, x: number, { width, height }: Size, screen: Size) {
  const left = within(x - width / 2, screen.width - width);
  const top = within((mark.top + mark.bottom - height) / 2, screen.height - height);
  const places = [
    { left, top: mark.top - gap - height },
    { left, top: mark.bottom + gap },
    { left: mark.right + gap, top },
    { left: mark.left - gap - width, top },
  ];
  const whole = places.find(
    (place) =>
      place.left === within(place.left, screen.width - width) &&
      place.top === within(place.top, screen.height - height),
  );
  return (
    whole ?? { left, top: mark.top > screen.height - mark.bottom ? margin : screen.height - height - margin }
  );
}

function within(value: number, most: number): number {
  return Math.max(margin, Math.min(value, most - margin));
}
