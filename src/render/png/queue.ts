/** Results that are made ahead of being asked for, so many at a time and so many in store. */
export interface WorkQueue<T> {
  /** The result of one name; it is handed out once, and then forgotten. */
  readonly take: (name: string) => Promise<T>;
  /** Begins to work through the names, so that other work goes on beside it. */
  readonly start: () => void;
}

const atOnce = 4;

/** Works through the names in order, once started. What was taken is not kept: memory does not grow with the names. */
export function workQueue<T>(
  names: readonly string[],
  work: (name: string) => Promise<T>,
  inStore = 512,
): WorkQueue<T> {
  const waiting = new Set<string>();
  const made = new Map<string, Promise<T>>();
  let running = 0;
  const advance = () => {
    for (const name of waiting) {
      if (running >= atOnce || made.size >= inStore) return;
      begin(name);
    }
  };
  const begin = (name: string): Promise<T> => {
    waiting.delete(name);
    running += 1;
    const result = work(name).finally(() => {
      running -= 1;
      advance();
    });
    // Whoever takes it hears of a failure; until then it must not end the process.
    result.catch(() => undefined);
    made.set(name, result);
    return result;
  };
  return {
    start: () => {
      for (const name of names) waiting.add(name);
      advance();
    },
    take: (name) => {
      const result = made.get(name) ?? begin(name);
      made.delete(name);
      advance();
      return result;
    },
  };
}
