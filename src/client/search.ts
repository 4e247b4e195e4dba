import { spacedHan } from "../base/spacedHan.ts";
import { foundEntry, inChinese, type FoundPage } from "./foundEntry.ts";

interface Result {
  readonly id: string;
  readonly data: () => Promise<FoundPage>;
}
type Results = readonly Result[];

interface SearchIndex {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (words: string, options: unknown) => Promise<{ readonly results: Results } | null>;
}

/** How many results of a kind are shown at first, and how many more each time. */
const step = 5;

const form = document.querySelector<HTMLFormElement>("#search-form");
const state = document.querySelector<HTMLElement>("#search-state");
const place = document.querySelector<HTMLElement>("#search-results");
if (form && state && place) startSearch(form, state, place);

function startSearch(form: HTMLFormElement, state: HTMLElement, place: HTMLElement): void {
  const { folder = "", base = "/" } = form.dataset;
  const words = JSON.parse(state.dataset["words"] ?? "{}") as Record<string, string>;
  const kinds = JSON.parse(place.dataset["kinds"] ?? "[]") as readonly (readonly [
    kind: string,
    name: string,
  ])[];
  const field = form.elements.namedItem("q") as HTMLInputElement;
  const say = (key: string, slots: Readonly<Record<string, string | number>> = {}) => {
    state.textContent = (words[key] ?? "").replace(/\{(\w+)\}/g, (_, slot: string) => String(slots[slot]));
  };
  let loading: Promise<SearchIndex> | undefined;
  let turn = 0;

  async function run(): Promise<void> {
    const asked = field.value.trim();
    if (asked === "") return;
    const mine = ++turn;
    say("searching");
    history.replaceState(null, "", `?q=${encodeURIComponent(asked)}`);
    // The index is fetched at the first search, and once.
    loading ??= openIndex(folder, base);
    const found = await findAsked(await loading, asked, kinds);
    // Another search may have begun meanwhile.
    if (mine !== turn) return;
    const count = found.reduce((sum, { results }) => sum + results.length, 0);
    say(count === 0 ? "none" : "found", { words: asked, count });
    place.replaceChildren(...(await Promise.all(found.map((part) => partOf(part, words["more"] ?? "")))));
  }

  const runOrSay = () =>
    run().catch(() => {
      loading = undefined;
      say("failed");
    });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void runOrSay();
  });
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  void runOrSay();
}

async function openIndex(folder: string, base: string): Promise<SearchIndex> {
  const index = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as SearchIndex;
  // A story is long: its length must not count against it. In Chinese each character counts as a word of the excerpt.
  const excerptLength = inChinese ? 56 : 28;
  await index.options({ baseUrl: base, excerptLength, ranking: { pageLength: 0.2 } });
  return index;
}

interface FoundPart {
  readonly name: string;
  readonly results: Results;
}

type Kinds = readonly (readonly [kind: string, name: string])[];

/**
 * In Chinese, pages on which all that was asked for stands as it was written; where there are none, those that hold each
 * word of it. What spaces part is asked for piece by piece.
 */
async function findAsked(index: SearchIndex, asked: string, kinds: Kinds): Promise<readonly FoundPart[]> {
  if (!inChinese) return findByKind(index, [asked], kinds);
  const pieces = asked.replace(/["“”]/g, " ").trim().split(/\s+/);
  const found = await findByKind(index, pieces.map(phrase), kinds);
  return found.length > 0 ? found : findByKind(index, pieces.flatMap(wordsIn).map(phrase), kinds);
}

/** Asks for characters that stand one after another: the index holds Chinese character by character. */
function phrase(text: string): string {
  return `"${spacedHan(text).trim()}"`;
}

function wordsIn(text: string): readonly string[] {
  const parts = [...new Intl.Segmenter("zh-Hans", { granularity: "word" }).segment(text)];
  return parts.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** The pages of each kind that answer every question, in the order of the first. */
async function findByKind(
  index: SearchIndex,
  questions: readonly string[],
  kinds: Kinds,
): Promise<readonly FoundPart[]> {
  const parts = await Promise.all(
    kinds.map(async ([kind, name]) => {
      const answers = await Promise.all(
        questions.map(async (question) => {
          const found = await index.search(question, { filters: { [kind]: "yes" } });
          return found?.results ?? [];
        }),
      );
      const [first = [], ...others] = answers;
      const inAll = ({ id }: Result) => others.every((results) => results.some((other) => other.id === id));
      return { name, results: first.filter(inAll) };
    }),
  );
  return parts.filter(({ results }) => results.length > 0);
}

/** The results of one kind under its name, the first few, and a way to more. */
async function partOf({ name, results }: FoundPart, more: string): Promise<HTMLElement> {
  const part = document.createElement("section");
  part.className = "found-part";
  const heading = document.createElement("h2");
  heading.textContent = name;
  const list = document.createElement("ol");
  list.className = "rows found first-line";
  part.append(heading, list);
  await append(list, results.slice(0, step));
  if (results.length > step) part.append(moreButton(list, results, more));
  return part;
}

function moreButton(list: HTMLElement, results: Results, words: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "more";
  button.textContent = words;
  button.onclick = () => {
    const shown = list.childElementCount;
    button.hidden = shown + step >= results.length;
    void append(list, results.slice(shown, shown + step)).then(() => {
      // The button goes when nothing is left: the reader goes on with the first result that came.
      if (button.hidden) list.children[shown]?.querySelector("a")?.focus();
    });
  };
  return button;
}

async function append(list: HTMLElement, results: Results): Promise<void> {
  const pages = await Promise.all(results.map((result) => result.data()));
  list.append(...pages.map(foundEntry));
}
