import { z } from "zod";
import { keyHelp } from "./keyHelp.ts";
import { rootFiles, themeFiles } from "./layout.ts";
import type { FileKind } from "./layout.ts";
import * as schemas from "./schemas.ts";

type JsonKind = Exclude<FileKind, "events" | "observations" | "targets" | "claims">;

const fileSchemas: Readonly<Record<JsonKind, z.ZodType>> = {
  dataset: schemas.datasetSchema,
  themes: z.array(schemas.themeSchema),
  units: z.array(schemas.unitSchema),
  places: z.array(schemas.placeSchema),
  sources: z.array(schemas.sourceSchema),
  readings: z.array(schemas.readingSchema),
  bareNumbers: z.array(schemas.bareNumberSchema),
  indicators: z.array(schemas.indicatorSchema),
};

/** The JSON Schema of every JSON file of data/, as text, by the path at which it is kept. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const kinds = Object.keys(fileSchemas) as JsonKind[];
  return new Map(kinds.map((kind) => [schemaPath(kind), schemaText(kind)]));
}

function schemaText(kind: JsonKind): string {
  const schema = z.toJSONSchema(fileSchemas[kind], {
    target: "draft-7",
    io: "input",
    override: describeKeys,
  });
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** Editors' programs show the description of a key while it is typed. */
function describeKeys({
  jsonSchema: { properties },
}: {
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  for (const [key, schema] of Object.entries(properties ?? {})) {
    const help = keyHelp[key];
    if (help && typeof schema === "object") schema.description = `${help.en} ${help.zh}`;
  }
}

function schemaPath(kind: JsonKind): string {
  return `data/schemas/${fileName(kind).replace(/\.json$/, ".schema.json")}`;
}

function fileName(kind: JsonKind): string {
  return kind === "indicators" ? themeFiles.indicators : rootFiles[kind];
}
