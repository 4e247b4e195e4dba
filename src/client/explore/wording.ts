type Slots = Readonly<Record<string, string | number>>;

/** Says a message of the page's language, with its slots filled. */
export type Say = (name: string, slots?: Slots) => string;

/** Reads the messages that the page holds for its script. */
export function readWords(holder: HTMLElement): Say {
  const words = JSON.parse(holder.dataset["words"] ?? "{}") as Readonly<Record<string, string>>;
  return (name, slots = {}) =>
    (words[name] ?? "").replace(/\{(\w+)\}/g, (_, slot: string) => slotText(slots[slot] ?? ""));
}

/** Both languages of the site group digits by threes with commas. */
function slotText(value: string | number): string {
  return typeof value === "number" ? value.toLocaleString("en") : value;
}

/** Each thing that is asked of the table, with the name of its field: paper has no form. */
export function sayAsked(say: Say, form: HTMLFormElement): readonly string[] {
  return [...form.querySelectorAll("label")].flatMap((label) => {
    const field = label.querySelector<HTMLInputElement | HTMLSelectElement>("input, select");
    if (field === null || field.value.trim() === "") return [];
    const value = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.value.trim();
    return [say("asked", { name: label.querySelector("span")?.textContent ?? "", value: value ?? "" })];
  });
}

/** How many rows answer, and in which order they stand. */
export function sayResult(
  say: Say,
  counts: { readonly shown: number; readonly all: number },
  sort: string,
  column: string | undefined,
): string {
  if (counts.shown === 0) return say("none");
  const order = column ? say(sort.startsWith("-") ? "descending" : "ascending", { column }) : "";
  return say("count", counts) + order;
}
