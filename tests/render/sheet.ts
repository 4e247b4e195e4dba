import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languageTag, type Language } from "../../src/base/language.ts";
import type { FigureModel } from "../../src/figures/index.ts";
import { pageSkin, svgMarkup } from "../../src/render/index.ts";
import { sceneFor } from "../../src/scenes/index.ts";

const styles = join(import.meta.dirname, "../../src/styles");

/** The site's own style sheet as one text. */
export function siteStyles(): string {
  return readFileSync(join(styles, "site.css"), "utf8").replace(/@import "(.+)";/g, (_, file: string) =>
    readFileSync(join(styles, file), "utf8"),
  );
}

/** A page that holds every one of the figures as the site draws them: both drawings, switched by the width. */
export function figureSheet(models: readonly FigureModel[], language: Language): string {
  const figures = models.map((model) => figureMarkup(model, language)).join("\n");
  return `<!doctype html><html lang="${languageTag[language]}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${siteStyles()}</style><body data-theme="context"><main class="page"><article class="prose">${figures}</article></main></body></html>`;
}

function figureMarkup(model: FigureModel, language: Language): string {
  const { id, theme, title, subtitle } = model;
  const [narrow, wide] = [360, 720].map((width) =>
    svgMarkup(sceneFor(model, language, width), pageSkin, { hidden: true }),
  );
  const caption = `<figcaption><span class="figure-title">${title[language]}</span><span class="figure-subtitle">${subtitle[language]}</span></figcaption>`;
  return `<figure class="figure" id="${id}" data-theme="${theme}">${caption}<div class="drawing"><div class="wide">${wide}</div><div class="narrow">${narrow}</div></div></figure>`;
}
