/** The story that opens the home page, with its chart. */
export const leadStory = "wired-villages";
export const leadFigure = "penetration-gap";

/** The picture of the cover. */
export const coverFigure = "counties-832";
