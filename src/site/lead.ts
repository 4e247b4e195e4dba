/** The story that opens the home page, with its chart. */
export const leadStory = "wired-villages";
export const leadFigure = "penetration-gap";

/** The order in which stories published on one day are offered; others follow by name. */
export const storyOrder: readonly string[] = [
  leadStory,
  "rural-commerce",
  "learning",
  "services",
  "welfare",
  "divide",
  "decay",
];

/** The picture of the cover. */
export const coverFigure = "counties-832";
