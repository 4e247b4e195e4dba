import { languages } from "../base/language.ts";
import type { Language } from "../base/language.ts";

/** Runs a command: its result is the exit code, and 2 means that it could not run. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}

/** The language of a command's words: as asked for by `--lang`, else as the environment has it. */
export function chosenLanguage(asked: string | undefined): Language {
  return asked === undefined ? usualLanguage() : oneOf(languages, asked, "--lang");
}

/** The word of a list that an option names; throws where it names none. */
export function oneOf<T extends string>(words: readonly T[], text: string, option: string): T {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Error(`${option} takes one of: ${words.join(", ")}.`);
  return found;
}

function usualLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || "").startsWith("zh") ? "zh" : "en";
}
