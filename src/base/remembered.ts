/** What was made of a text. */
interface Entry<Made> {
  readonly text: string;
  readonly made: Made;
}

/** The same, made once for each text that it is asked for; what was made is kept. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Entry<Made>>();
  let last: Entry<Made> | undefined;
  const add = (text: string): Entry<Made> => {
    const entry = { text, made: make(text) };
    known.set(text, entry);
    return entry;
  };
  return (text) => {
    // Neighbours often ask for the same, and comparing is cheaper than looking up.
    if (last?.text !== text) last = known.get(text) ?? add(text);
    return last.made;
  };
}
