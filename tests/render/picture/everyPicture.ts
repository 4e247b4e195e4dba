import { languages } from "../../../src/base/language.ts";
import { formatNames } from "../../../src/render/picture/index.ts";
import { indicatorModels, storyModels } from "../../figures/everyFigure.ts";
import { drawPicture, type Drawn } from "./drawPicture.ts";

/** Every figure in every language and format, and the card of every indicator. */
export const everyPicture: readonly Drawn[] = languages.flatMap((language) => [
  ...storyModels.flatMap((model) => formatNames.map((format) => drawPicture(model, language, format))),
  ...indicatorModels.map((model) => drawPicture(model, language, "landscape")),
]);
