/** Is the ISO text a day that a calendar has? */
export function isRealDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The last day of a month such as `2020-02`, in two digits. */
export function lastDayOfMonth(month: string): string {
  const [year, monthNumber] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return String(new Date(Date.UTC(year, monthNumber, 0)).getUTCDate());
}

const msPerDay = 86_400_000;

/** The day after an ISO day. */
export function nextDay(day: string): string {
  return new Date(Date.parse(day) + msPerDay).toISOString().slice(0, 10);
}

/** The first moment of an ISO day as a decimal year: 2020 for 2020-01-01. */
export function decimalYear(day: string): number {
  const year = Number(day.slice(0, 4));
  const yearStart = Date.UTC(year, 0, 1);
  return year + (Date.parse(day) - yearStart) / (Date.UTC(year + 1, 0, 1) - yearStart);
}
