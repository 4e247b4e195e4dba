import type { Place, Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { Draft, JsonEntry, Listing } from "../draft.ts";
import { jsonPlace } from "../json.ts";
import { problem } from "../problem.ts";

interface Name {
  readonly id: string;
  readonly at: () => Place;
}

/** No id is given twice among things of one kind: a reference to it would have two meanings. */
export function* idIsUnique(draft: Draft): Iterable<Problem> {
  const { themes, units, places, sources, indicators, claims, events } = draft;
  for (const all of [names(themes), names(units), names(places), names(sources), names(indicators)])
    yield* repeats(all);
  for (const rows of [claims, events]) {
    yield* repeats(rows.map(({ row }) => ({ id: cell(row, "id"), at: () => cellPlace(row, "id") })));
  }
  yield* repeats(
    draft.readings.entries.map((entry) =>
      name(entry, `${entry.value.printed} (${entry.value.unit})`, "printed"),
    ),
  );
  yield* repeats(draft.bareNumbers.entries.map((entry) => name(entry, entry.value.text, "text")));
}

function names<T extends { id: string }>({ entries }: Listing<T>): readonly Name[] {
  return entries.map((entry) => name(entry, entry.value.id, "id"));
}

function name<T>({ document, path }: JsonEntry<T>, id: string, key: string): Name {
  return { id, at: () => jsonPlace(document, [...path, key]) };
}

function* repeats(all: readonly Name[]): Iterable<Problem> {
  const seen = new Map<string, Name>();
  for (const one of all) {
    const first = seen.get(one.id);
    if (first && one.id !== "") yield repeated(one, first);
    else seen.set(one.id, one);
  }
}

function repeated(one: Name, first: Name): Problem {
  const { file, line } = first.at();
  return problem(
    "id-is-unique",
    one.at(),
    {
      en: `"${one.id}" already stands in line ${line} of ${file}.`,
      zh: `“${one.id}”已用于 ${file} 第 ${line} 行。`,
    },
    { en: "Give one of the two another id, or delete it.", zh: "为其中之一另取标识，或将其删去。" },
  );
}
