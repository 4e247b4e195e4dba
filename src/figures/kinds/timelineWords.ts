import type { Language } from "../../base/language.ts";
import { formatPeriod } from "../../base/period.ts";
import type { FigureTableRow } from "../tableRows.ts";
import type { TimelineEvent, TimelineModel } from "./timeline.ts";

const sentences = {
  lane: {
    en: (name: string, events: string) => `${name}: ${events}.`,
    zh: (name: string, events: string) => `${name}：${events}。`,
  },
  event: {
    en: (name: string, when: string) => `${name} (${when})`,
    zh: (name: string, when: string) => `${name}（${when}）`,
  },
} as const;

const marked = { en: "marked at its date", zh: "按日期标出" } as const;

/** The programmes of each lane with their dates. */
export function describeLanes({ lanes }: TimelineModel, language: Language): readonly string[] {
  return lanes.map(({ label, events }) => {
    const said = events.map(({ label: name, event }) =>
      sentences.event[language](name[language], formatPeriod(event.date, language)),
    );
    return sentences.lane[language](label[language], said.join(language === "en" ? "; " : "；"));
  });
}

/** The programmes as rows of the table, each with the source that dates it. */
export function eventRows({ lanes }: TimelineModel, language: Language): readonly FigureTableRow[] {
  return lanes.flatMap(({ events }) => events.map((event) => eventRow(event, language)));
}

function eventRow({ event, label }: TimelineEvent, language: Language): FigureTableRow {
  const { id, title, publisher } = event.source;
  return {
    row: event.id,
    indicator: undefined,
    label: label[language],
    period: formatPeriod(event.date, language),
    value: "",
    printed: undefined,
    source: { id, title: title[language], publisher: publisher[language] },
    standing: marked[language],
  };
}
