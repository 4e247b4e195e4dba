import type { Scene, Tone } from "../../scenes/scene.ts";

/** What a picture says of itself beside its chart, because a saved picture leaves its page behind. */
export interface PictureCredit {
  /** "Source: …", with whoever else stands behind it. */
  readonly sources: string;
  /** Licence and state of the data. */
  readonly terms: string;
  readonly site: string;
  /** Where the figure stands on the site, without the protocol. */
  readonly address: string;
}

/** A chart in its frame: every position decided, no colour, no markup. */
export interface FramedPicture {
  readonly width: number;
  readonly height: number;
  readonly theme: string;
  readonly words: readonly FrameText[];
  readonly rules: readonly FrameRule[];
  readonly chart: PlacedScene;
}

/** A line of the frame's own words; headlines have the face of the site's headlines. */
export interface FrameText {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: "start" | "end";
  readonly bold: boolean;
  readonly headline: boolean;
  readonly tone: Tone;
}

export interface FrameRule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
}

/** A scene laid out for the room it has, and then enlarged. */
export interface PlacedScene {
  readonly scene: Scene;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
