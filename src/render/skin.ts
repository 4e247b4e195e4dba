import type { Tone } from "../scenes/scene.ts";
import { paletteOf } from "./palette.ts";

/** How a scene's meanings become attributes of SVG elements. Shapes themselves use `currentColor`. */
export interface Skin {
  /** Attributes that set the colour of a tone. */
  readonly tone: (tone: Tone, theme: string) => string;
  /** Attributes that fill a shape with paper. */
  readonly paper: (theme: string) => string;
  /** Attributes that put an edge of paper around a shape, so that it stands out on what lies under it. */
  readonly edge: (theme: string) => string;
  /** Attributes of every text. */
  readonly text: (theme: string) => string;
  /** Attributes of the root element. */
  readonly root: (theme: string) => string;
  /** Should marks name the rows they stand for? */
  readonly rows: boolean;
}

/** Classes only: colours, dark mode, forced colours and print are the page's style sheet. */
export const pageSkin: Skin = {
  tone: (tone) => `class="${tone}"`,
  paper: () => `class="on-paper"`,
  edge: () => `stroke="var(--paper)"`,
  text: () => "",
  root: (theme) => `class="chart" data-theme="${theme}"`,
  rows: true,
};

/** Literal colours on white paper, for a picture that stands alone. */
export const printSkin: Skin = {
  tone: (tone, theme) => `color="${paletteOf(theme, "print")[tone === "tint" ? "accent" : tone]}"`,
  paper: (theme) => `fill="${paletteOf(theme, "print").paper}"`,
  edge: (theme) => `stroke="${paletteOf(theme, "print").paper}"`,
  text: (theme) =>
    `paint-order="stroke" stroke="${paletteOf(theme, "print").paper}" stroke-width="3" stroke-linejoin="round"`,
  root: () => `font-family="Arial, Helvetica, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"`,
  rows: false,
};
