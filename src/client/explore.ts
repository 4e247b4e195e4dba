import { dressHeaders, markHeaders, nextSort } from "./explore/headers.ts";
import { orderer } from "./explore/order.ts";
import { answers, fillForm, queryOf, searchOf } from "./explore/query.ts";
import { fetchRows, rowsOf } from "./explore/parts.ts";
import { readRows, type Row } from "./explore/rows.ts";
import { csvOf, saveFile, tsvOf } from "./explore/texts.ts";
import { readWords, sayAsked, sayResult } from "./explore/wording.ts";

/** How many rows are drawn at first, and how many more each time: what a browser lays out at a stroke. */
const step = 50;
/** How many rows of the finished page stay before anything is asked: more would be slow to take away at the first input. */
const most = 1000;
/** How long typing must rest before the address follows: browsers refuse addresses that change too often. */
const pause = 250;

const byId = (id: string) => document.getElementById(id);
const table = byId("statements");
const form = byId("explorer-form");
const state = byId("explorer-state");
const more = byId("explorer-more");

if (table instanceof HTMLTableElement && form instanceof HTMLFormElement && state && more) {
  const parts = { table, form, state, more };
  form.addEventListener("submit", (event) => event.preventDefault());
  const others = [...document.querySelectorAll<HTMLAnchorElement>("#explorer-parts a")];
  if (others.length === 0) begin(parts, rowsOf(table));
  else beginOnceAsked(parts, others);
}

interface Parts {
  readonly table: HTMLTableElement;
  readonly form: HTMLFormElement;
  readonly state: HTMLElement;
  readonly more: HTMLElement;
}

/** Lets all that can be asked of the table act on these rows. */
function begin(parts: Parts, elements: readonly HTMLTableRowElement[]): void {
  const explorer = explore(parts, elements);
  addEventListener("pagehide", () => keepAddress(parts.form));
  onClick("explorer-copy", () => void copyRows(explorer.found()).then(explorer.tellCopied));
  onClick("explorer-download", ({ dataset }) => saveFile(dataset["name"] ?? "", csvOf(explorer.found())));
}

/** The rest of a long table stands on other pages, and is fetched when a reader first asks something of the whole. */
function beginOnceAsked(parts: Parts, others: readonly HTMLAnchorElement[]): void {
  const { table, form, state } = parts;
  const say = readWords(state);
  const places = [
    [form, "focusin"],
    [form, "input"],
    [document.querySelector(".explorer-bar"), "click"],
    [table.tHead, "click"],
  ] as const;
  const fetchRest = async () => {
    stopWaiting();
    state.textContent = say("fetching");
    try {
      const rest = await fetchRows(others, table);
      byId("explorer-parts")?.remove();
      begin(parts, [...rowsOf(table), ...rest]);
      return true;
    } catch {
      state.textContent = say("notFetched");
      wait();
      return false;
    }
  };
  // Whoever pressed a button before the rows were there is answered when they are.
  const asked = ({ target }: Event) =>
    void fetchRest().then((isThere) => isThere && target instanceof HTMLButtonElement && target.click());
  const wait = () => places.forEach(([place, type]) => place?.addEventListener(type, asked));
  const stopWaiting = () => places.forEach(([place, type]) => place?.removeEventListener(type, asked));
  fillForm(form, location.search);
  if (location.search === "") wait();
  else void fetchRest();
}

/** Lets the form, the headers and the address decide which rows of the table stand in it. */
function explore({ table, form, state, more }: Parts, elements: readonly HTMLTableRowElement[]) {
  const rows = readRows(elements, form);
  const inOrder = orderer(rows, document.documentElement.lang);
  const say = readWords(state);
  const headers = [...table.querySelectorAll<HTMLElement>("th[data-key]")];
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const keepLater = rested(() => keepAddress(form));
  let found = rows;

  const draw = (limit: number) => {
    drawRows(table.tBodies[0], found.slice(0, limit));
    more.hidden = found.length <= limit;
    more.textContent = say("more", { left: found.length - limit });
  };
  const tell = (sort: string) => {
    const column = headers.find(({ dataset }) => dataset["key"] === sort.replace(/^-/, ""));
    state.textContent = sayResult(say, { shown: found.length, all: rows.length }, sort, column?.textContent);
    markHeaders(headers, sort);
  };
  const show = () => {
    const { sort = "", rows: limit, ...query } = queryOf(form);
    found = inOrder(sort).filter(answers(query));
    draw(Math.max(step, Number(limit) || 0));
    tell(sort);
    byId("explorer-asked")?.replaceChildren(...sayAsked(say, form).map(inSpan));
  };
  const ask = () => {
    show();
    keepLater();
  };
  /** A new question begins at the first rows again. */
  const askAnew = () => {
    field("rows").value = "";
    ask();
  };

  const sortBy = (key: string) => {
    field("sort").value = nextSort(field("sort").value, key);
    askAnew();
  };
  const showMore = () => {
    const next = table.rows.length - 1;
    field("rows").value = String(next + step);
    ask();
    // The button goes when nothing is left: the reader goes on with the first row that came.
    if (more.hidden) found[next]?.element.querySelector("a")?.focus();
  };

  dressHeaders(headers, sortBy);
  onClick("explorer-more", showMore);
  printWhole(table, () => found.length, draw);
  onClick("explorer-clear", () => {
    fillForm(form, "");
    ask();
    field("q").focus();
  });
  form.addEventListener("input", askAnew);

  const isAsked = takeQuestion(form, elements.length > rowsOf(table).length);
  followInOtherLanguage();
  if (!isAsked && rows.length > most) draw(most);
  if (isAsked) show();
  else tell("");
  const tellCopied = (done: string) => (state.textContent = say(done, { shown: found.length }));
  return { found: () => found, tellCopied };
}

function inSpan(text: string): HTMLElement {
  const span = document.createElement("span");
  span.textContent = text;
  return span;
}

/** Paper has all that was found, and the screen again what it had. */
function printWhole(table: HTMLTableElement, all: () => number, draw: (limit: number) => void): void {
  let shown = 0;
  addEventListener("beforeprint", () => {
    shown = rowsOf(table).length;
    draw(all());
  });
  addEventListener("afterprint", () => draw(shown));
}

/** Sets the form to what the address asks, unless rows came late and a reader has asked since; is anything asked? */
function takeQuestion(form: HTMLFormElement, isLate: boolean): boolean {
  if (isLate && Object.keys(queryOf(form)).length > 0) return true;
  fillForm(form, location.search);
  return location.search !== "";
}

/** The same act, done once when it has not been asked for again for a while. */
function rested(act: () => void): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(act, pause);
  };
}

/** Rows that stand first already stay where they are: only what comes after them is laid out anew. */
function drawRows(body: HTMLTableSectionElement | undefined, rows: readonly Row[]): void {
  const wanted = rows.map(({ element }) => element);
  const standing = body?.children ?? [];
  if (standing.length < wanted.length && [...standing].every((row, at) => row === wanted[at]))
    body?.append(...wanted.slice(standing.length));
  else body?.replaceChildren(...wanted);
}

/** The address asks what the form asks. */
function keepAddress(form: HTMLFormElement): void {
  history.replaceState(null, "", searchOf(queryOf(form)));
  followInOtherLanguage();
}

/** The link to the other language asks what the address asks. */
function followInOtherLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a"))
    link.search = location.search;
}

/** Puts rows on the clipboard; returns the name of the message that says what came of it. */
function copyRows(rows: readonly Row[]): Promise<"copied" | "notCopied"> {
  const written = navigator.clipboard?.writeText(tsvOf(rows)) ?? Promise.reject(new Error("No clipboard"));
  return written.then(
    () => "copied",
    () => "notCopied",
  );
}

function onClick(id: string, act: (button: HTMLElement) => void): void {
  byId(id)?.addEventListener("click", ({ currentTarget }) => act(currentTarget as HTMLElement));
}
