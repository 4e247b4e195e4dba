/** Where on the screen a step begins to speak: below the middle, and below the chart where that stands above the text. */
const line = matchMedia("(min-width: 66rem)").matches ? "-62% 0px -38%" : "-82% 0px -18%";

if (!matchMedia("(prefers-reduced-motion: reduce)").matches)
  for (const block of document.querySelectorAll<HTMLElement>(".steps")) follow(block);

/** Lights in the chart what the step that crosses the line tells of; between steps the chart is lit whole. */
function follow(block: HTMLElement): void {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) target.classList.toggle("now", isIntersecting);
      light(block, block.querySelector<HTMLElement>(".step.now")?.dataset["at"]);
    },
    { rootMargin: line },
  );
  for (const step of block.querySelectorAll(".step")) seen.observe(step);
}

function light(block: HTMLElement, at: string | undefined): void {
  const wanted = at?.split(" ") ?? [];
  block.classList.toggle("lighting", wanted.length > 0);
  for (const mark of block.querySelectorAll<SVGElement>("[data-row]")) {
    const row = mark.dataset["row"] ?? "";
    mark.classList.toggle(
      "lit",
      wanted.some((id) => id === row.split("=")[0] || id === row.split(/[@!]/)[0]),
    );
  }
}
