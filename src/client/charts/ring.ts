/** Makes a ring, which any colours show, that stands around one mark at a time. */
export function makeRing() {
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  rect.setAttribute("class", "halo");
  rect.setAttribute("aria-hidden", "true");
  return {
    around(shape: SVGGraphicsElement): void {
      const { x, y, width, height } = shape.getBBox();
      const places = { x: x - 4, y: y - 4, width: width + 8, height: height + 8, rx: 4 };
      for (const [name, value] of Object.entries(places)) rect.setAttribute(name, String(value));
      shape.ownerSVGElement?.append(rect);
    },
    remove: () => rect.remove(),
  };
}
