/** What a row says to programs, in the order of the columns of a download. */
export const columns = [
  "id",
  "statement",
  "theme",
  "indicator",
  "name",
  "period",
  "value",
  "lower",
  "upper",
  "qualifier",
  "unit",
  "as_printed",
  "source",
  "publisher",
  "locator",
  "standing",
  "status",
  "address",
] as const;
export type Cells = Readonly<Record<(typeof columns)[number], string>>;

/** One statement as its row on the page tells it. */
export interface Row {
  readonly element: HTMLTableRowElement;
  readonly cells: Cells;
  /** The first and the last year that its period touches. */
  readonly years: readonly [number, number];
  /** Everything that a search looks through, folded. */
  readonly words: string;
}

/** Reads a statement from each row of the table; what the table says in one language only is completed from the form's choices. */
export function readRows(elements: readonly HTMLTableRowElement[], form: HTMLFormElement): readonly Row[] {
  const measures = choicesOf(form, "indicator");
  const sources = choicesOf(form, "source");
  return elements.map((element) => {
    const cells = cellsOf(element, measures);
    const more = [measures.get(cells.indicator), sources.get(cells.source)].map(
      (choice) => choice?.more ?? "",
    );
    const words = fold([element.textContent, cells.id, ...more].join(" "));
    return { element, cells, years: yearsOf(cells.period), words };
  });
}

/** Text as a search compares it: full-width forms and capitals make no difference. */
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

interface Choice {
  readonly more: string;
  readonly theme: string;
}

function choicesOf(form: HTMLFormElement, name: string): ReadonlyMap<string, Choice> {
  const { options } = form.elements.namedItem(name) as HTMLSelectElement;
  return new Map([...options].map((option) => [option.value, choiceOf(option)]));
}

function choiceOf({ dataset, parentElement }: HTMLOptionElement): Choice {
  return { more: dataset["more"] ?? "", theme: parentElement?.dataset["theme"] ?? "" };
}

function cellsOf(element: HTMLTableRowElement, measures: ReadonlyMap<string, Choice>): Cells {
  const [home, origin] = [...element.querySelectorAll("a")];
  const said = (name: string) => element.dataset[name] ?? "";
  const indicator = lastPart(home);
  return {
    id: decodeURIComponent(home?.hash.slice(1) ?? ""),
    statement: said("statement"),
    theme: measures.get(indicator)?.theme ?? "",
    indicator,
    name: home?.textContent ?? "",
    period: said("period"),
    value: said("value"),
    lower: said("lower"),
    upper: said("upper"),
    qualifier: said("qualifier"),
    unit: said("unit"),
    as_printed: element.querySelector("q")?.textContent ?? "",
    source: lastPart(origin),
    publisher: origin?.textContent ?? "",
    locator: said("locator"),
    standing: said("standing"),
    status: said("status"),
    address: home?.href ?? "",
  };
}

/** The thing that an address leads to: the last folder of its path. */
function lastPart(link: HTMLAnchorElement | undefined): string {
  return link?.pathname.split("/").at(-2) ?? "";
}

function yearsOf(period: string): readonly [number, number] {
  const ends = period.split("/");
  return [Number(ends[0]?.slice(0, 4)), Number(ends.at(-1)?.slice(0, 4))];
}
