/** The sizes in which every figure can be taken away: one for cards and slides, one for a phone's screen. */
export const pictureFormats = {
  landscape: { width: 1200, height: 675 },
  portrait: { width: 1080, height: 1350 },
} as const;

export type PictureFormat = keyof typeof pictureFormats;

export const formatNames = Object.keys(pictureFormats) as readonly PictureFormat[];

/** "1200x675", as it stands in the names of files. */
export function formatSize(format: PictureFormat): string {
  const { width, height } = pictureFormats[format];
  return `${width}x${height}`;
}
