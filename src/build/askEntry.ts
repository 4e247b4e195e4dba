import type { Interface } from "node:readline/promises";
import type { Language } from "../base/language.ts";
import type { Draft } from "../catalogue/draft.ts";
import { entryFields } from "../catalogue/entryFields.ts";
import { entryKinds } from "../catalogue/entryKinds.ts";
import type { Answers, EntryField, EntryKind } from "../catalogue/entryKinds.ts";
import { newWords as words } from "./newWords.ts";

/** Puts a question and returns the line that was typed; throws when the input ends. */
export type Ask = (question: string) => Promise<string>;

/** Questions on a terminal or a pipe; whoever closes it has stopped. */
export function askOn(terminal: Interface, language: Language): Ask {
  const lines = terminal[Symbol.asyncIterator]();
  let open = true;
  terminal.once("close", () => (open = false));
  return async (question) => {
    terminal.setPrompt(question);
    // A pipe may have ended while its last lines still wait to be taken.
    if (open) terminal.prompt();
    else process.stdout.write(question);
    const { value, done } = await lines.next();
    if (done) throw new Error(words.refused[language]);
    return String(value).trim();
  };
}

/** What is to be added. */
export async function askKind(ask: Ask, language: Language): Promise<EntryKind> {
  for (;;) {
    const text = await ask(`${words.kind[language](entryKinds)}: `);
    const kind = entryKinds.find((name) => name === text);
    if (kind) return kind;
  }
}

/** Asks for every field that is not given; earlier answers are proposed again. */
export async function askFields(
  kind: EntryKind,
  given: Answers,
  earlier: Answers,
  draft: Draft,
  ask: Ask,
  language: Language,
): Promise<Answers> {
  const answers: Record<string, string> = {};
  for (const field of entryFields[kind]) {
    const { name } = field;
    const proposal = earlier[name] ?? field.propose?.({ ...given, ...answers }, draft) ?? "";
    answers[name] = given[name] ?? (await askField(field, proposal, draft, ask, language));
  }
  return answers;
}

async function askField(
  field: EntryField,
  proposal: string,
  draft: Draft,
  ask: Ask,
  language: Language,
): Promise<string> {
  const hint = proposal === "" ? (field.optional ? words.optional[language] : "") : ` [${proposal}]`;
  let complaint = "";
  for (;;) {
    const text = (await ask(`${complaint}${field.ask[language]}${hint}: `)) || proposal;
    if (text === "" && field.optional) return text;
    const refusal = text === "" ? words.needed : field.refuse?.(text, draft);
    if (!refusal) return text;
    complaint = `  ${refusal[language]}\n`;
  }
}

/** The fields as given by options alone, with what can be proposed for the others. */
export function fieldsFrom(kind: EntryKind, given: Answers, draft: Draft, language: Language): Answers {
  const answers: Record<string, string> = {};
  for (const { name, optional, propose } of entryFields[kind]) {
    const text = given[name] ?? propose?.({ ...given, ...answers }, draft) ?? "";
    if (text === "" && !optional) throw new Error(words.missing[language](name));
    answers[name] = text;
  }
  return answers;
}
