/** The three numbers of a version. */
export type Version = readonly [major: number, minor: number, patch: number];

/** How much a new version asks of whoever uses the data: nothing to change, something to gain, something to mend. */
export const steps = ["patch", "minor", "major"] as const;
export type Step = (typeof steps)[number];

/** The version that a text such as `1.0.0` names. */
export function parseVersion(text: string): Version | undefined {
  const [, major, minor, patch] = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

/** A version as text. */
export function formatVersion(version: Version): string {
  return version.join(".");
}

/** Below zero where the first version is the older one. */
export function compareVersions(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** The version that follows by one step. */
export function nextVersion([major, minor, patch]: Version, step: Step): Version {
  if (step === "major") return [major + 1, 0, 0];
  return step === "minor" ? [major, minor + 1, 0] : [major, minor, patch + 1];
}

/** The step that leads from one version to another; undefined where none does. */
export function stepBetween(from: Version, to: Version): Step | undefined {
  return steps.find((step) => compareVersions(nextVersion(from, step), to) === 0);
}
