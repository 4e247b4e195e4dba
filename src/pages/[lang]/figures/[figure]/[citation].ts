import type { APIRoute } from "astro";
import { languages, type Language } from "../../../../base/language.ts";
import { figureReferences } from "../../../../downloads/citations/index.ts";
import type { DataFile } from "../../../../downloads/dataFile.ts";
import { citationFiles } from "../../../../downloads/subsetFiles.ts";
import { figureTable, resolveFigure, type FigureSpec } from "../../../../figures/index.ts";
import { ownFigures } from "../../../../site/cards.ts";
import { catalogue } from "../../../../site/catalogue.ts";
import { figureStatements } from "../../../../site/figureSources.ts";
import { fileResponse } from "../../../../site/fileResponse.ts";
import { siteRoot } from "../../../../site/siteRoot.ts";

export function getStaticPaths() {
  return languages.flatMap((language) => ownFigures.flatMap((spec) => pathsOf(spec, language)));
}

function pathsOf(spec: FigureSpec, language: Language) {
  return citationFiles(`${spec.id}-${language}`, references(spec, language)).map((file) => ({
    params: { lang: language, figure: spec.id, citation: file.path },
    props: { file },
  }));
}

function references(spec: FigureSpec, language: Language) {
  const statements = figureStatements(figureTable(resolveFigure(spec, catalogue), language), catalogue);
  return figureReferences(catalogue, statements, spec, siteRoot, language);
}

/** How to cite a figure, for reference managers. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) => fileResponse(file);
