import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import type { SourceFile } from "../../src/catalogue/sourceFile.ts";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { readFiles } from "../../src/build/readFiles.ts";
import { fixtureFiles } from "./fixtures.ts";

interface TextFile {
  readonly path: string;
  readonly content: string;
}

function asText({ path, content }: SourceFile): TextFile {
  return { path, content: typeof content === "string" ? content : new TextDecoder().decode(content) };
}

const invented = fixtureFiles("sound").map(asText);
const real = (await readFiles(projectRoot))
  .filter(({ path }) => /^data\/[^.]*\.(csv|json)$/.test(path))
  .map(asText);

const slip = fc.record({
  file: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom("remove", "insert", "replace", "swap"),
  character: fc.constantFrom(..."0123456789.,%\"'{}[]:-_@~ \n\tae万亿以上，０　\u00A0\u200B\uFFFD=+"),
});

function slipped(
  files: readonly TextFile[],
  edit: typeof slip extends fc.Arbitrary<infer T> ? T : never,
): readonly TextFile[] {
  const index = edit.file % files.length;
  return files.map((file, position) =>
    position === index ? { ...file, content: change(file.content, edit) } : file,
  );
}

function change(
  text: string,
  { at, kind, character }: { at: number; kind: string; character: string },
): string {
  const offset = Math.floor(at * text.length);
  const [before, here, next, after] = [
    text.slice(0, offset),
    text.charAt(offset),
    text.charAt(offset + 1),
    text.slice(offset + 2),
  ];
  if (kind === "remove") return before + next + after;
  if (kind === "insert") return before + character + here + next + after;
  return kind === "replace" ? before + character + next + after : before + next + here + after;
}

/** Every figure of a catalogue as a number with its qualifier, in no order. */
function figures({ observations, targets, claims }: Catalogue): readonly string[] {
  const rows = [...observations.values(), ...targets.values(), ...claims.values()];
  return rows.map(({ quantity }) => `${quantity?.qualifier} ${quantity?.value}`).toSorted();
}

function expectNoSilentChange(files: readonly TextFile[], before: readonly string[]) {
  return (edit: typeof slip extends fc.Arbitrary<infer T> ? T : never) => {
    const { catalogue, problems } = checkCatalogue(slipped(files, edit));
    expect(catalogue === undefined).toBe(problems.length > 0);
    if (catalogue) expect(figures(catalogue)).toEqual(before);
  };
}

function figuresOf(files: readonly SourceFile[]): readonly string[] {
  const { catalogue } = checkCatalogue(files);
  return catalogue ? figures(catalogue) : [];
}

describe("one slip of a finger anywhere", () => {
  it("in invented data is refused or changes no number, and never breaks the check", () => {
    fc.assert(fc.property(slip, expectNoSilentChange(invented, figuresOf(invented))), { numRuns: 3000 });
  });

  it("in the real data is refused or changes no number, and never breaks the check", () => {
    fc.assert(fc.property(slip, expectNoSilentChange(real, figuresOf(real))), { numRuns: 100 });
  });
});
