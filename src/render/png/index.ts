export { pictureFonts } from "./fonts.ts";
export { pngBytes } from "./pngBytes.ts";
export { workQueue } from "./queue.ts";
