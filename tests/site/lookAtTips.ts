/** Run inside a page: the box of words that is shown, and what is wrong with its place, if anything. */
export function shownTip(): { readonly text: string; readonly fault: string | undefined } | undefined {
  const tip = document.querySelector<HTMLElement>(".tip");
  const halo = document.querySelector(".halo");
  if (tip === null || tip.hidden || halo === null) return undefined;
  const [box, mark] = [tip.getBoundingClientRect(), halo.getBoundingClientRect()];
  const covers =
    box.left < mark.right && mark.left < box.right && box.top < mark.bottom && mark.top < box.bottom;
  const { clientWidth, clientHeight } = document.documentElement;
  const leaves = box.left < 0 || box.top < 0 || box.right > clientWidth || box.bottom > clientHeight;
  const fault = covers ? "covers its mark" : leaves ? "leaves the screen" : undefined;
  return { text: tip.innerText, fault };
}

/** Run inside a page: gives every mark of every chart the focus, and names those whose words stand wrong. */
export function faultyTips(): { readonly marks: number; readonly faults: readonly string[] } {
  const shapes = [...document.querySelectorAll<SVGElement>(".drawing svg [tabindex]")].filter(
    (shape) => shape.getClientRects().length > 0,
  );
  const faults = shapes.flatMap((shape) => {
    shape.scrollIntoView({ block: "center", behavior: "instant" });
    shape.focus();
    const tip = document.querySelector<HTMLElement>(".tip");
    const [box, mark] = [tip?.getBoundingClientRect(), shape.getBoundingClientRect()];
    const name = shape.dataset["row"] ?? "";
    if (tip?.hidden !== false || box === undefined) return [`${name}: no words`];
    const { clientWidth, clientHeight } = document.documentElement;
    if (box.left < 0 || box.top < 0 || box.right > clientWidth || box.bottom > clientHeight)
      return [`${name}: leaves the screen`];
    const covers =
      box.left < mark.right && mark.left < box.right && box.top < mark.bottom && mark.top < box.bottom;
    return covers ? [`${name}: covers its mark`] : [];
  });
  return { marks: shapes.length, faults };
}
