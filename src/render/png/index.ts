export { pictureFonts } from "./fonts.ts";
export { pngBytes } from "./pngBytes.ts";
export { type WorkQueue, workQueue } from "./queue.ts";
