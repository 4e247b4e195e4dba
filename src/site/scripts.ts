/** A stretch of text in one script. */
export interface ScriptRun {
  readonly text: string;
  readonly foreign: boolean;
}

/** An English text cut where Chinese words begin and end, so that each can say its language. */
export function runsOf(text: string): readonly ScriptRun[] {
  return text
    .split(/([\u4e00-\u9fff]+)/)
    .map((part, at) => ({ text: part, foreign: at % 2 === 1 }))
    .filter((run) => run.text !== "");
}
