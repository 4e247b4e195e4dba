/** What is there to be taken away: citations and code. */
const texts = ".citation, .cite-one, .code";

const state = document.querySelector<HTMLElement>("#copy-state");
if (state) offerCopies(state);

/** Puts a button after each text; one that is folded away gets its button when it is shown. */
function offerCopies(state: HTMLElement): void {
  for (const text of document.querySelectorAll<HTMLElement>(texts)) {
    if (text instanceof HTMLDetailsElement) onceShown(text, () => text.append(buttonFor(text, state)));
    else text.after(buttonFor(text, state));
  }
}

function onceShown(part: HTMLDetailsElement, act: () => void): void {
  if (part.open || part.closest(":target")) act();
  else part.addEventListener("toggle", act, { once: true });
}

function buttonFor(text: HTMLElement, state: HTMLElement): HTMLButtonElement {
  const say = (name: string) => state.dataset[name] ?? "";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = say("copy");
  button.onclick = () => {
    // Emptied first: the same words a second time would not be told.
    state.textContent = "";
    copy(text).then(
      () => (state.textContent = button.textContent = say("copied")),
      () => (state.textContent = say("selected")),
    );
  };
  button.onblur = () => {
    button.textContent = say("copy");
  };
  return button;
}

/** Puts a text on the clipboard; where the browser does not allow it, the text is left selected. */
async function copy(text: HTMLElement): Promise<void> {
  const parts = text instanceof HTMLDetailsElement ? [...text.querySelectorAll("p")] : [text];
  select(parts);
  await navigator.clipboard.writeText(parts.map(({ textContent }) => textContent.trim()).join("\n"));
  getSelection()?.removeAllRanges();
}

function select(parts: readonly HTMLElement[]): void {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
}
