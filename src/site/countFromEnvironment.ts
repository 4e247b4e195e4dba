/**
 * A whole number that whoever builds may set in the environment, from `least` on; where it is not set, the given one.
 * Throws with what to do when it is set to anything else: a build would otherwise leave out rows or pictures in silence.
 */
export function countFromEnvironment(name: string, otherwise: number, least = 0): number {
  const text = process.env[name] ?? "";
  if (text === "") return otherwise;
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new Error(
    `${name} is “${text}” in the environment, which is no whole number from ${least} on. Set one, or leave it out for ${otherwise}.`,
  );
}
