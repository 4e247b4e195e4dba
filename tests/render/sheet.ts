import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages, languageTag, type Language } from "../../src/base/language.ts";
import type { FigureModel } from "../../src/figures/index.ts";
import { pageSkin, svgMarkup } from "../../src/render/index.ts";
import { sceneFor } from "../../src/scenes/index.ts";

const styles = join(import.meta.dirname, "../../src/styles");

/** The site's own style sheet as one text. */
function siteStyles(): string {
  return readFileSync(join(styles, "site.css"), "utf8").replace(/@import "(.+)";/g, (_, file: string) =>
    readFileSync(join(styles, file), "utf8"),
  );
}

/** A page that holds every one of the figures as the site draws them: both drawings, switched by the width. */
export function figureSheet(models: readonly FigureModel[], language: Language): string {
  const figures = models.map((model) => figureMarkup(model, language)).join("\n");
  return pageOf(language, `<main class="page"><article class="prose">${figures}</article></main>`);
}

/** A page to look at: each figure in both languages beside itself, in columns of the given widths in pixels. */
export function contactSheet(models: readonly FigureModel[], widths: readonly number[]): string {
  const columns = languages.flatMap((language) => widths.map((width) => ({ language, width })));
  const rows = models.map(
    (model) =>
      `<div class="row">${columns.map(({ language, width }) => `<div style="width:${width}px" lang="${languageTag[language]}">${figureMarkup(model, language, `${language}-${width}`)}</div>`).join("")}</div>`,
  );
  const grid = `<style>.row{display:flex;gap:40px;align-items:start;width:max-content;padding:20px}</style>`;
  return pageOf("en", `${grid}${rows.join("\n")}`);
}

function pageOf(language: Language, body: string): string {
  return `<!doctype html><html lang="${languageTag[language]}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${siteStyles()}</style><body data-theme="context">${body}</body></html>`;
}

function figureMarkup(model: FigureModel, language: Language, scope?: string): string {
  const { id, theme, title, subtitle } = model;
  const names = scope === undefined ? ({ hidden: true } as const) : ({ hidden: true, scope } as const);
  const [narrow, wide] = [360, 720].map((width) =>
    svgMarkup(sceneFor(model, language, width), pageSkin, names),
  );
  const caption = `<figcaption><span class="figure-title">${title[language]}</span><span class="figure-subtitle">${subtitle[language]}</span></figcaption>`;
  return `<figure class="figure" id="${[scope, id].filter(Boolean).join("-")}" data-theme="${theme}">${caption}<div class="drawing"><div class="wide">${wide}</div><div class="narrow">${narrow}</div></div></figure>`;
}
