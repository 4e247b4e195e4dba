/** What both languages name alike: the parts of a story, its charts and the steps that tell them. */
const places = [...document.querySelectorAll<HTMLElement>(".story :is(h2, figure, .step)[id]")];

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[rel='alternate'][hreflang]"))
  for (const moment of ["pointerdown", "click"])
    link.addEventListener(moment, () => {
      link.hash = placeInView();
    });

/** The last place whose head the reader has passed; nothing before the first. */
function placeInView(): string {
  // A chart that is dissolved into its steps has no box of its own.
  const passed = places.filter(
    (place) => place.getClientRects().length > 0 && place.getBoundingClientRect().top < innerHeight * 0.6,
  );
  return passed.at(-1)?.id ?? "";
}
