export { svgMarkup } from "./svgMarkup.ts";
export { pageSkin, printSkin } from "./skin.ts";
