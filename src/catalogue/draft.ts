import type { Interval, Limits } from "../base/interval.ts";
import type { Period } from "../base/period.ts";
import type { Problem } from "../base/problem.ts";
import type { PrintedFigure } from "../base/printed.ts";
import type { Qualifier, Quantity } from "../base/quantity.ts";
import type { ClaimKind, Reason, Status, Unit, Verdict } from "./catalogue.ts";
import type { CsvRow, CsvTable } from "./csv.ts";
import type { Encoding } from "./decode.ts";
import type { JsonDocument, JsonPath } from "./json.ts";
import type { ReleasedPrints } from "./releasedPrints.ts";
import type { FilePurpose, TableKind } from "./layout.ts";
import type * as shapes from "./schemas.ts";
import type { Misfit } from "./shape.ts";
import type { OddFile } from "./sourceFile.ts";

/** Everything that could be read, with places, before anything is believed. A value that could not be read is
 * undefined: one rule says why, and the others pass over it, so that one mistake is told once. */
export interface Draft {
  readonly files: readonly DraftFile[];
  /** Where JSON files differ from their shapes. */
  readonly misfits: readonly Misfit[];
  readonly dataset: JsonEntry<shapes.DatasetShape> | undefined;
  readonly themes: Listing<shapes.ThemeShape>;
  readonly units: Listing<shapes.UnitShape>;
  readonly places: Listing<shapes.PlaceShape>;
  readonly sources: Listing<shapes.SourceShape>;
  readonly readings: Listing<shapes.ReadingShape>;
  readonly bareNumbers: Listing<shapes.BareNumberShape>;
  readonly indicators: Listing<shapes.IndicatorShape>;
  readonly observations: readonly ObservationDraft[];
  /** Observations by indicator, then by the text of their period, where both could be read. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, ObservationGroup>>;
  readonly targets: readonly TargetDraft[];
  readonly claims: readonly ClaimDraft[];
  readonly events: readonly EventDraft[];
  /** What the last release printed, where it stands among the files. */
  readonly released: ReleasedPrints | undefined;
  /** Could every observation be put under its indicator and period? If not, one that seems absent may be there. */
  readonly placed: boolean;
  /** Could every file be read? If not, what nobody seems to use may be used by what could not be read. */
  readonly whole: boolean;
}

/** Looks at the whole draft and tells what is wrong. A rule never prints, throws or repairs. */
export type Rule = (draft: Draft) => Iterable<Problem>;

/** A file of data/: what it is for, and what became of it. */
export interface DraftFile {
  readonly path: string;
  /** Undefined for a file with a name that nothing reads. */
  readonly purpose: FilePurpose | undefined;
  readonly text: string | undefined;
  /** What it is in place of a file that can be read. */
  readonly odd: OddFile | undefined;
  /** The encoding that it seems to have in place of UTF-8. */
  readonly encoding: Encoding | undefined;
  readonly table: (CsvTable & { readonly kind: TableKind }) | undefined;
  readonly document: JsonDocument | undefined;
}

/** One entry of a JSON file, shaped as its schema says. */
export interface JsonEntry<T> {
  readonly value: T;
  readonly document: JsonDocument;
  readonly path: JsonPath;
  readonly theme: string | undefined;
}

/** What a JSON list holds. */
export interface Listing<T> {
  readonly entries: readonly JsonEntry<T>[];
  /** First entry of each id. */
  readonly byId: ReadonlyMap<string, JsonEntry<T>>;
  /** Ids of misshapen entries too: a reference to one of them is not a second mistake. */
  readonly ids: ReadonlySet<string>;
  /** Could the whole file be read? */
  readonly complete: boolean;
}

/** What observations, targets and claims share: a figure as one source prints it. */
export interface StatementDraft {
  readonly kind: "observation" | "target" | "claim";
  readonly row: CsvRow;
  readonly theme: string;
  /** The unit in which the value is given, where it can be told. */
  readonly unit: Unit | undefined;
  readonly value: number | undefined;
  readonly qualifier: Qualifier | undefined;
  /** Value and qualifier, where both could be read. */
  readonly quantity: Quantity | undefined;
  readonly printed: string;
  /** The printed characters as read by rule or by declaration. */
  readonly figure: PrintedFigure | undefined;
  /** The true values it allows; undefined where the row contradicts its own printed characters. */
  readonly interval: Interval | undefined;
  readonly source: string;
}

/** The indicator of a row, looked up once for all its rows. */
export interface Subject {
  readonly id: string;
  readonly theme: string | undefined;
  readonly unit: Unit | undefined;
  readonly limits: Limits;
}

export interface ObservationDraft extends StatementDraft {
  readonly indicator: string;
  /** Undefined where no indicator of that id could be read. */
  readonly subject: Subject | undefined;
  /** Where it stands among all observations. */
  readonly position: number;
  readonly period: Period | undefined;
  readonly use: boolean | undefined;
  readonly status: Status | undefined;
  /** Null where the cell is empty, undefined where its word is not one of the list. */
  readonly reason: Reason | null | undefined;
}

/** The rows that state one indicator and period, in file order. */
export interface ObservationGroup {
  /** `indicator@period` */
  readonly key: string;
  readonly rows: readonly ObservationDraft[];
  /** The one row that is shown as the figure; undefined where not exactly one says yes. */
  readonly used: ObservationDraft | undefined;
}

export interface TargetDraft extends StatementDraft {
  readonly indicator: string;
  readonly subject: Subject | undefined;
  readonly forPeriod: Period | undefined;
  readonly setOn: Period | undefined;
}

export interface ClaimDraft extends StatementDraft {
  readonly claimKind: ClaimKind | undefined;
  readonly of: TermDraft | undefined;
  /** Undefined for a term that could not be read. */
  readonly from: readonly (TermDraft | undefined)[];
  readonly verdict: Verdict | undefined;
}

/** A reference such as `rural-parcels@2019` or `rural-parcels@2019~some-source`. */
export interface TermDraft {
  readonly text: string;
  readonly indicator: string;
  readonly period: Period;
  readonly source: string | undefined;
}

export interface EventDraft {
  readonly row: CsvRow;
  readonly date: Period | undefined;
  readonly source: string;
}
