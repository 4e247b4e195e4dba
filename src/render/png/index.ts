export { pictureFonts } from "./fonts.ts";
export { pngBytes } from "./pngBytes.ts";
