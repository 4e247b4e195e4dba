/**
 * Marks a text that a spreadsheet would compute with the apostrophe that makes it text. Plain numbers and printed
 * percentages such as -5.2% are left alone: they compute nothing.
 */
export function guardFormula(cell: string): string {
  const isFormula = /^[\t\r\n]*[=+\-@＝＋－＠]/.test(cell) || /^[\t\r]/.test(cell);
  return isFormula && !/^[+-]?\d[\d.,]*\s?%?$/.test(cell) ? `'${cell}` : cell;
}
