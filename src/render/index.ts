export { type PictureNames, svgMarkup } from "./svgMarkup.ts";
export { pageSkin, printSkin, type Skin } from "./skin.ts";
