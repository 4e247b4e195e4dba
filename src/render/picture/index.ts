export { formatNames, formatSize, type PictureFormat, pictureFormats } from "./formats.ts";
export type { FramedPicture, PictureCredit } from "./framed.ts";
export { framePicture } from "./framePicture.ts";
export { pictureMarkup } from "./pictureMarkup.ts";
