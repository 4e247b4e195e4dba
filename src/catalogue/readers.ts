import { parsePeriod } from "../base/period.ts";
import type { Period } from "../base/period.ts";
import { readPrinted } from "../base/printed.ts";
import type { PrintedFigure } from "../base/printed.ts";
import { remembered } from "../base/remembered.ts";
import type { Unit } from "./catalogue.ts";
import { readDeclared } from "./declared.ts";
import type { Listing, Subject, TermDraft } from "./draft.ts";
import { naturalLimits } from "./limits.ts";
import type { IndicatorShape, ReadingShape, UnitShape } from "./schemas.ts";

/** What rows refer to when they are read. */
export interface Ground {
  readonly units: Listing<UnitShape>;
  readonly indicators: Listing<IndicatorShape>;
  readonly readings: Listing<ReadingShape>;
}

type Reader<T> = (text: string) => T | undefined;

/** Readers of cells. The same periods, printed characters and ids come back often, and each is read once. */
export interface Readers {
  readonly period: Reader<Period>;
  readonly term: Reader<TermDraft>;
  readonly subject: Reader<Subject>;
  /** By rule, else by declaration. */
  readonly figure: (text: string, unit: Unit | undefined) => PrintedFigure | undefined;
}

/** Readers of cells that know what is listed. */
export function readers(ground: Ground): Readers {
  const period = remembered(parsePeriod);
  const printed = remembered(readPrinted);
  return {
    period,
    term: remembered((text) => readTerm(text, period)),
    subject: remembered((id) => readSubject(id, ground)),
    figure: (text, unit) => printed(text) ?? readDeclared(text, unit, ground.readings),
  };
}

function readSubject(id: string, { indicators, units }: Ground): Subject | undefined {
  const entry = indicators.byId.get(id);
  if (!entry) return undefined;
  const unit = units.byId.get(entry.value.unit)?.value;
  return { id, theme: entry.theme, unit, limits: naturalLimits(entry.value, unit) };
}

function readTerm(text: string, period: Reader<Period>): TermDraft | undefined {
  const [, indicator, when, source] = /^([^@~\s]+)@([^@~\s]+)(?:~(\S+))?$/.exec(text) ?? [];
  const parsed = when === undefined ? undefined : period(when);
  return indicator !== undefined && parsed ? { text, indicator, period: parsed, source } : undefined;
}
