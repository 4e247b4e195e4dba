/** Makes a button of each column's name, which hands on the column's key. */
export function dressHeaders(headers: readonly HTMLElement[], act: (key: string) => void): void {
  for (const header of headers) header.replaceChildren(headerButton(header, act));
}

function headerButton({ textContent, dataset }: HTMLElement, act: (key: string) => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = textContent;
  button.addEventListener("click", () => act(dataset["key"] ?? ""));
  return button;
}

/** Says of each column whether the rows stand in its order. */
export function markHeaders(headers: readonly HTMLElement[], sort: string): void {
  for (const header of headers) {
    const key = header.dataset["key"] ?? "";
    const order = sort === key ? "ascending" : sort === `-${key}` ? "descending" : undefined;
    if (order) header.setAttribute("aria-sort", order);
    else header.removeAttribute("aria-sort");
  }
}

/** What the same header asks next: its order, then that turned round, then none. */
export function nextSort(now: string, key: string): string {
  if (now === key) return `-${key}`;
  return now === `-${key}` ? "" : key;
}
