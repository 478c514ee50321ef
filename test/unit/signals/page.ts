/** What pages call by names of their own. */
export const scope = window as unknown as Record<string, any>;

/** Takes names off the page, as on the next one. */
export const forget = (...names: readonly string[]): void => {
  for (const name of names) Reflect.deleteProperty(scope, name);
};

/** After what stands in line as microtasks, and what these put there. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
};
