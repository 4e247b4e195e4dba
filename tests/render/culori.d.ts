/** The part of culori that the colour tests use; the package brings no types. */
declare module "culori" {
  interface Colour {
    readonly mode: string;
  }
  type Given = Colour | string | undefined;
  export function parse(text: string): Colour | undefined;
  export function formatHex(colour: Given): string;
  export function wcagContrast(a: Given, b: Given): number;
  export function interpolate(colours: readonly Given[]): (share: number) => Colour;
  export function differenceCiede2000(): (a: Given, b: Given) => number;
  export function filterDeficiencyProt(severity: number): (colour: Given) => Colour;
  export function filterDeficiencyDeuter(severity: number): (colour: Given) => Colour;
  export function filterDeficiencyTrit(severity: number): (colour: Given) => Colour;
}
