import { dressHeaders, markHeaders, nextSort } from "./explore/headers.ts";
import { orderer } from "./explore/order.ts";
import { answers, fillForm, queryOf, searchOf } from "./explore/query.ts";
import { readRows, type Row } from "./explore/rows.ts";
import { csvOf, saveFile, tsvOf } from "./explore/texts.ts";
import { readWords, sayResult } from "./explore/wording.ts";

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
  const explorer = explore({ table, form, state, more });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("pagehide", () => keepAddress(form));
  onClick("explorer-copy", () => void copyRows(explorer.found()).then(explorer.tellCopied));
  onClick("explorer-download", ({ dataset }) => saveFile(dataset["name"] ?? "", csvOf(explorer.found())));
}

interface Parts {
  readonly table: HTMLTableElement;
  readonly form: HTMLFormElement;
  readonly state: HTMLElement;
  readonly more: HTMLElement;
}

/** Lets the form, the headers and the address decide which rows of the table stand in it. */
function explore({ table, form, state, more }: Parts) {
  const rows = readRows(table, form);
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
    const query = queryOf(form);
    const sort = query["sort"] ?? "";
    found = inOrder(sort).filter(answers(query));
    draw(Math.max(step, Number(query["rows"]) || 0));
    tell(sort);
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
  const clear = () => {
    fillForm(form, "");
    ask();
    field("q").focus();
  };

  dressHeaders(headers, sortBy);
  onClick("explorer-more", showMore);
  onClick("explorer-clear", clear);
  form.addEventListener("input", askAnew);

  fillForm(form, location.search);
  followInOtherLanguage();
  if (location.search === "" && rows.length > most) draw(most);
  if (location.search === "") tell("");
  else show();
  const tellCopied = (done: string) => (state.textContent = say(done, { shown: found.length }));
  return { found: () => found, tellCopied };
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
