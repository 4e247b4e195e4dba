import type { Tone } from "../scenes/scene.ts";

/** What a tone looks like; `tint` is the accent, laid on thinly. */
export type Palette = Readonly<Record<Exclude<Tone, "tint">, string>>;

interface Hues {
  readonly accent: string;
  readonly caution: string;
}

const red = "#b5361c";
const blue = "#2c5aa0";

/** One hue a theme on grey context. Doubt is red, except where the theme itself is: there it is blue. */
const lightHues: Readonly<Record<string, Hues>> = {
  coverage: { accent: "#0b6e6e", caution: red },
  commerce: { accent: red, caution: blue },
  learning: { accent: "#3a4fa0", caution: red },
  services: { accent: "#7a3b78", caution: "#a34a00" },
  welfare: { accent: "#8a5a00", caution: blue },
  divide: { accent: "#2f5d7c", caution: red },
  context: { accent: "#4a463f", caution: red },
};

const warm = "#f2967b";
const cool = "#8db4f2";

const darkHues: Readonly<Record<string, Hues>> = {
  coverage: { accent: "#4fbdb3", caution: warm },
  commerce: { accent: warm, caution: cool },
  learning: { accent: "#9cacf5", caution: warm },
  services: { accent: "#d69bd3", caution: "#e8a34e" },
  welfare: { accent: "#dba63f", caution: cool },
  divide: { accent: "#8fbcdc", caution: warm },
  context: { accent: "#cfc9bd", caution: warm },
};

const lightGround = {
  ink: "#1c1b19",
  soft: "#5f5b54",
  context: "#76716a",
  hairline: "#e0dcd3",
  paper: "#fbfaf6",
} as const;
const darkGround = {
  ink: "#ece8df",
  soft: "#b3ada2",
  context: "#98928a",
  hairline: "#3b3833",
  paper: "#171614",
} as const;
const printGround = {
  ink: "#000000",
  soft: "#45423d",
  context: "#6b675f",
  hairline: "#d2cec6",
  paper: "#ffffff",
} as const;

export const schemes = ["light", "dark", "print"] as const;
export type Scheme = (typeof schemes)[number];

/** The themes that have a hue of their own. */
export const paletteThemes: readonly string[] = Object.keys(lightHues);

/** The colours of a theme on a light screen, on a dark one, or on white paper. */
export function paletteOf(theme: string, scheme: Scheme): Palette {
  const ground = { light: lightGround, dark: darkGround, print: printGround }[scheme];
  const hues = scheme === "dark" ? darkHues : lightHues;
  return { ...ground, ...(hues[theme] ?? hues["context"] ?? { accent: ground.ink, caution: ground.ink }) };
}
