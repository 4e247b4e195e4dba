import type { Language } from "../../../src/base/language.ts";
import { describeFigure, figureTable, type FigureModel } from "../../../src/figures/index.ts";
import {
  type FramedPicture,
  framePicture,
  type PictureCredit,
  type PictureFormat,
  pictureMarkup,
} from "../../../src/render/picture/index.ts";
import { pictureCredit } from "../../../src/site/pictureCredit.ts";
import { catalogue } from "../../figures/everyFigure.ts";

/** A framed picture with all that went into it. */
export interface Drawn {
  readonly name: string;
  readonly model: FigureModel;
  readonly language: Language;
  readonly format: PictureFormat;
  readonly credit: PictureCredit;
  readonly frame: FramedPicture;
  readonly svg: string;
}

/** One figure framed in one language and format. */
export function drawPicture(model: FigureModel, language: Language, format: PictureFormat): Drawn {
  const address = `https://the-last-mile.example/${language}/figures/${model.id}/`;
  const credit = pictureCredit(figureTable(model, language), catalogue, address, language);
  const frame = framePicture(model, language, format, credit);
  const svg = pictureMarkup(frame, language, { id: model.id, ...describeFigure(model, language) });
  return { name: `${model.id}.${language}.${format}`, model, language, format, credit, frame, svg };
}
