/** The same value with everything in it frozen; what is frozen already is not entered again. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (value instanceof Map) for (const part of value.values()) deepFreeze(part);
  else for (const key in value) deepFreeze(value[key]);
  return value;
}
