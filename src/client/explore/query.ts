import { fold, type Row } from "./rows.ts";

/** What is asked of the table, by the names of the form's fields; what is not asked is not there. */
export type Query = Readonly<Record<string, string>>;

/** The cells that a filter compares whole. */
const filters = ["theme", "indicator", "source", "qualifier", "statement", "standing"] as const;

/** What the form's fields hold, without those that ask nothing. */
export function queryOf(form: HTMLFormElement): Query {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== ""));
}

/** Sets every field of the form to what an address asks; a choice that does not exist asks nothing. */
export function fillForm(form: HTMLFormElement, search: string): void {
  const asked = new URLSearchParams(search);
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    field.value = asked.get(field.name) ?? "";
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = "";
  }
}

/** The address of this page that asks the same again. */
export function searchOf(query: Query): string {
  const search = new URLSearchParams(query).toString();
  return search === "" ? location.pathname : `?${search}`;
}

/** Whether a row answers a query. */
export function answers(query: Query): (row: Row) => boolean {
  const wanted = filters.filter((name) => query[name] !== undefined);
  const terms = fold(query["q"] ?? "").split(/\s+/);
  const from = Number(query["from"] ?? -Infinity);
  const to = Number(query["to"] ?? Infinity);
  return ({ cells, years: [start, end], words }) =>
    wanted.every((name) => cells[name] === query[name]) &&
    end >= from &&
    start <= to &&
    terms.every((term) => words.includes(term));
}
