import type { z } from "zod";
import { readingKey } from "./declared.ts";
import type { Draft, DraftFile, Listing } from "./draft.ts";
import { draftFile, isReadable } from "./draftFile.ts";
import { jsonValue } from "./json.ts";
import type { CsvRow } from "./csv.ts";
import { absentFiles, isBesideData } from "./layout.ts";
import type { FileKind } from "./layout.ts";
import { groupObservations } from "./groups.ts";
import { listing, readEntry, readList } from "./listing.ts";
import { releasedPrints } from "./releasedPrints.ts";
import { rowReader } from "./rowDrafts.ts";
import * as schemas from "./schemas.ts";
import type { Misfit } from "./shape.ts";
import type { SourceFile } from "./sourceFile.ts";

/** Everything that the files of data/ hold, read as far as it can be. */
export function buildDraft(sources: readonly SourceFile[]): Draft {
  const files = sources.filter(({ path }) => path.startsWith("data/") && !isBesideData(path)).map(draftFile);
  const misfits: Misfit[] = [];
  const lists = readLists(files, misfits);
  const dataset = readDataset(files, misfits);
  const rows = readRows(files, lists);
  const whole =
    files.every(isReadable) && misfits.length === 0 && absentFiles(files, lists.themes.ids).length === 0;
  const placed = rows.observations.every(
    ({ indicator, period }) => period && lists.indicators.ids.has(indicator),
  );
  const released = releasedPrints(sources);
  return { files, misfits, dataset, ...lists, ...rows, released, placed: whole && placed, whole };
}

function readLists(files: readonly DraftFile[], misfits: Misfit[]) {
  const list = <T>(kind: FileKind, schema: z.ZodType<T>, keyOf: (value: T) => string): Listing<T> => {
    const documents = files.flatMap(({ purpose, document }) =>
      purpose?.kind === kind && document ? [{ document, theme: purpose.theme }] : [],
    );
    const parts = documents.map(({ document, theme }) => readList(schema, document, theme));
    misfits.push(...parts.flatMap((part) => part.misfits));
    return listing(parts, keyOf);
  };
  const byId = ({ id }: { id: string }): string => id;
  return {
    themes: list("themes", schemas.themeSchema, byId),
    units: list("units", schemas.unitSchema, byId),
    places: list("places", schemas.placeSchema, byId),
    sources: list("sources", schemas.sourceSchema, byId),
    readings: list("readings", schemas.readingSchema, ({ printed, unit }) => readingKey(printed, unit)),
    bareNumbers: list("bareNumbers", schemas.bareNumberSchema, ({ text }) => text),
    indicators: list("indicators", schemas.indicatorSchema, byId),
  };
}

function readDataset(files: readonly DraftFile[], misfits: Misfit[]): Draft["dataset"] {
  const document = files.find(({ purpose }) => purpose?.kind === "dataset")?.document;
  if (!document?.root || document.fault) return undefined;
  const read = readEntry(schemas.datasetSchema, document, jsonValue(document.root), [], undefined);
  misfits.push(...read.misfits);
  return read.entry;
}

function readRows(files: readonly DraftFile[], lists: ReturnType<typeof readLists>) {
  const read = rowReader(lists);
  const rows = <T>(kind: FileKind, reader: (row: CsvRow, theme: string) => T): readonly T[] =>
    files.flatMap((file) => {
      if (file.purpose?.kind !== kind || !file.table || !isReadable(file)) return [];
      return file.table.rows.map((row) => reader(row, file.purpose?.theme ?? ""));
    });
  const observations = rows("observations", read.observation);
  return {
    observations,
    groups: groupObservations(observations),
    targets: rows("targets", read.target),
    claims: rows("claims", read.claim),
    events: rows("events", read.event),
  };
}
