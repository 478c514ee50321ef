/** What the work gives; nothing where a page has broken what it needs, for what follows shall have its turn all the same. */
export const attempt = <Value>(work: () => Value, onFailure?: (cause: unknown) => void): Value | undefined => {
  try {
    return work();
  } catch (cause) {
    onFailure?.(cause);
    return undefined;
  }
};
