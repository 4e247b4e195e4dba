const state = document.querySelector<HTMLElement>("#copy-state");
if (state)
  for (const button of document.querySelectorAll<HTMLButtonElement>(".copy")) offerCopy(button, state);

/** Lets a button copy what it stands in, or what it stands after: citations and code. */
function offerCopy(button: HTMLButtonElement, state: HTMLElement): void {
  const name = button.textContent;
  const { copied = "", selected = "" } = state.dataset;
  button.disabled = false;
  button.onclick = () => {
    // Emptied first: the same words a second time would not be told.
    state.textContent = "";
    copy(textsOf(button)).then(
      () => (state.textContent = button.textContent = copied),
      () => (state.textContent = selected),
    );
  };
  button.onblur = () => {
    button.textContent = name;
  };
}

function textsOf(button: HTMLButtonElement): readonly Element[] {
  const one = button.closest(".cite-one");
  if (one) return [...one.querySelectorAll("p")];
  return button.previousElementSibling ? [button.previousElementSibling] : [];
}

/** Puts texts on the clipboard; where the browser does not allow it, they are left selected. */
async function copy(texts: readonly Element[]): Promise<void> {
  select(texts);
  await navigator.clipboard.writeText(texts.map(({ textContent }) => textContent.trim()).join("\n"));
  getSelection()?.removeAllRanges();
}

function select(texts: readonly Element[]): void {
  const [first, last] = [texts[0], texts.at(-1)];
  if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
}
