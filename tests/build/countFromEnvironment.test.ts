import { afterEach, describe, expect, it, vi } from "vitest";
import { countFromEnvironment } from "../../src/site/countFromEnvironment.ts";

afterEach(() => vi.unstubAllEnvs());

describe("a count that whoever builds may set", () => {
  it.each([
    [undefined, 500],
    ["", 500],
    ["1", 1],
    ["300", 300],
  ])("set to %s is %i", (text, count) => {
    vi.stubEnv("ROWS_A_TEST", text);
    expect(countFromEnvironment("ROWS_A_TEST", 500, 1)).toBe(count);
  });

  it.each(["many", "0", "-3", "1.5", "1e3", " 7", "٣", "99999999999"])(
    "set to “%s” is refused, with its name and what to do",
    (text) => {
      vi.stubEnv("ROWS_A_TEST", text);
      expect(() => countFromEnvironment("ROWS_A_TEST", 500, 1)).toThrow(
        `ROWS_A_TEST is “${text}” in the environment, which is no whole number from 1 on. Set one, or leave it out for 500.`,
      );
    },
  );
});
