/** An object like any other, whose values are read when somebody first asks for one of them. */
export function objectLater(keys: readonly string[], read: () => Readonly<Record<string, unknown>>): object {
  const object = {};
  let known: Readonly<Record<string, unknown>> | undefined;
  for (const key of keys) Object.defineProperty(object, key, { enumerable: true, configurable: true, get: () => (known ??= read())[key] });
  return object;
}
