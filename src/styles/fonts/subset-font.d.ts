declare module "subset-font" {
  interface Options {
    readonly targetFormat: "woff2" | "sfnt";
    /** An axis kept between two values, or set to one. */
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
    readonly keepFeatures?: readonly string[];
    readonly noHinting: boolean;
  }
  /** The font with these characters alone. */
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
