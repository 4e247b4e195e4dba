import type { Localised } from "../../base/language.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nothingAt, resolveRow } from "../lookUp.ts";
import type { ModelHead, Reading } from "../model.ts";
import { isSlip, listedBeside, readingOf } from "../reading.ts";
import { headOf } from "../resolveSeries.ts";
import type { FigureHead } from "../spec.ts";

/** Where a figure may be printed, in the order in which it is handed on. */
export const decayStages = ["document", "translation", "repeat"] as const;
export type DecayStage = (typeof decayStages)[number];

/** Figures on their way from a document to its translation and to repeats. */
export interface DecaySpec extends FigureHead {
  readonly kind: "decay";
  readonly paths: readonly { readonly label: Localised; readonly steps: readonly DecayStepSpec[] }[];
}

interface DecayStepSpec {
  readonly stage: DecayStage;
  readonly row: string;
  /** Where this is printed, in a few words. */
  readonly label: Localised;
  /** What was lost or changed on the way here. */
  readonly lost?: Localised;
}

export interface DecayModel extends ModelHead {
  readonly kind: "decay";
  readonly paths: readonly DecayPath[];
}

export interface DecayPath {
  readonly label: Localised;
  readonly steps: readonly DecayStep[];
  /** The value at the end of the path's own scale. */
  readonly top: number;
  /** The natural limit of the value, such as 100 for a share. */
  readonly limit: number | undefined;
}

export interface DecayStep {
  readonly stage: DecayStage;
  readonly label: Localised;
  readonly reading: Reading;
  readonly lost: Localised | undefined;
}

/** Each figure's path with its printed forms; a slip that is not put into words stops the build. */
export function resolveDecay(spec: DecaySpec, catalogue: Catalogue): DecayModel {
  const paths = spec.paths.map(({ label, steps }): DecayPath => {
    const resolved = steps.map((step) => resolveStep(step, catalogue));
    const limit = resolved[0]?.reading.indicator.limits.high;
    const top = limit ?? Math.max(...resolved.map(({ reading }) => reading.quantity.value));
    return { label, steps: resolved, top, limit };
  });
  const drawn = paths.flatMap(({ steps }) => steps.map(({ reading }) => reading));
  const unit = drawn[0]?.indicator.unit;
  if (unit === undefined) throw new Error(`The figure "${spec.id}" finds no row to draw.`);
  return { kind: "decay", ...headOf(spec), unit, paths, listed: listedBeside(drawn, catalogue) };
}

function resolveStep({ stage, row, label, lost }: DecayStepSpec, catalogue: Catalogue): DecayStep {
  const statement = resolveRow(row, catalogue);
  const found = readingOf(statement, catalogue);
  if (found === undefined) throw nothingAt(row);
  if (isSlip(statement) && lost === undefined) throw new Error(`"${row}" is a slip: say what it lost.`);
  // The rivals of a row belong to its own chart: here each print stands alone.
  return { stage, label, reading: { ...found, rivals: [] }, lost };
}
