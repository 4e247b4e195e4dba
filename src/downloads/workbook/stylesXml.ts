import { prolog, spreadsheetMl } from "./parts.ts";

/** The number of each style of a cell. */
export const styles = { plain: 1, wrapped: 2, heading: 3, wrappedHeading: 4 } as const;

const style = (font: number, alignment: string) =>
  `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment ${alignment}/></xf>`;

const [top, wrapped] = ['vertical="top"', 'vertical="top" wrapText="1"'];

/** How cells look: text at the top, headings in bold, long text wrapped. */
export const stylesXml =
  `${prolog}<styleSheet ${spreadsheetMl}>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${style(0, top)}${style(0, wrapped)}${style(1, top)}${style(1, wrapped)}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
