/** The files of data/ that stand once, by what they hold. */
export const rootFiles = {
  dataset: "dataset.json",
  themes: "themes.json",
  units: "units.json",
  places: "places.json",
  sources: "sources.json",
  readings: "readings.json",
  bareNumbers: "bare-numbers.json",
  events: "events.csv",
} as const;

/** The files of each theme's folder. */
export const themeFiles = {
  indicators: "indicators.json",
  observations: "observations.csv",
  targets: "targets.csv",
  claims: "claims.csv",
} as const;

export type FileKind = keyof typeof rootFiles | keyof typeof themeFiles;

/** The columns of each table, in the order in which the guide lists them; any order is read. */
export const columnsOf = {
  observations: [
    "indicator",
    "period",
    "value",
    "qualifier",
    "as_printed",
    "source",
    "locator",
    "use",
    "status",
    "reason",
    "note_en",
    "note_zh",
  ],
  targets: [
    "indicator",
    "for_period",
    "set_on",
    "value",
    "qualifier",
    "as_printed",
    "source",
    "locator",
    "note_en",
    "note_zh",
  ],
  claims: [
    "id",
    "kind",
    "of",
    "from",
    "value",
    "qualifier",
    "as_printed",
    "source",
    "locator",
    "verdict",
    "note_en",
    "note_zh",
  ],
  events: ["id", "date", "name_en", "name_zh", "issuer_en", "issuer_zh", "source", "note_en", "note_zh"],
} as const;

export type TableKind = keyof typeof columnsOf;

export interface FilePurpose {
  readonly kind: FileKind;
  /** The theme whose folder holds the file; undefined for the files that stand once. */
  readonly theme: string | undefined;
}

/** What a file of data/ is for by its path; undefined when no file of that name is read. */
export function filePurpose(path: string): FilePurpose | undefined {
  const [root, first = "", second, ...rest] = path.split("/");
  if (root !== "data" || rest.length > 0) return undefined;
  const kind = second === undefined ? keyOf(rootFiles, first) : keyOf(themeFiles, second);
  return kind && { kind, theme: second === undefined ? undefined : first };
}

const ofEveryTheme = [themeFiles.indicators, themeFiles.observations];

/** The paths of files that must be there and are not; a theme may do without targets or claims. */
export function absentFiles(
  files: readonly { readonly path: string }[],
  themes: Iterable<string>,
): readonly string[] {
  const present = new Set(files.map(({ path }) => path));
  const inThemes = [...themes].flatMap((theme) => ofEveryTheme.map((name) => `data/${theme}/${name}`));
  const atRoot = Object.values(rootFiles).map((name) => `data/${name}`);
  return [...atRoot, ...inThemes].filter((path) => !present.has(path));
}

function keyOf<K extends string>(files: Readonly<Record<K, string>>, name: string): K | undefined {
  return (Object.keys(files) as K[]).find((key) => files[key] === name);
}

/** Does a path under data/ hold something that is not read: a guide, a frozen release, a hidden or temporary file? */
export function isBesideData(path: string): boolean {
  const name = path.split("/").at(-1) ?? "";
  return name.endsWith(".md") || /^(\.|~\$)/.test(name) || /^data\/(releases|schemas)\//.test(path);
}
