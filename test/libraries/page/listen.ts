declare global {
  interface Window {
    /** What the page's code was told went wrong, in order. */
    told: string[];
  }
}

/**
 * Runs inside the page, before all else: notes what page code sees go wrong, in `window.told`, and makes chance the same on
 * every page.
 */
export const listen = (): void => {
  let seed = 1;
  Math.random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  crypto.getRandomValues = (values) => {
    for (let at = 0; at < (values as unknown as Uint8Array).length; at += 1) {
      (values as unknown as Uint8Array)[at] = Math.random() * 4_294_967_296;
    }
    return values;
  };
  const hex = (length: number): string =>
    Array.from({ length }, () => Math.floor(Math.random() * 16).toString(16)).join('');
  crypto.randomUUID = () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  const told: string[] = (window.told = []);
  for (const level of ['error', 'warn'] as const) {
    const { [level]: original } = console;
    console[level] = (...values: unknown[]) => {
      told.push(`console.${level}: ${values.map(String).join(' ')}`);
      original.apply(console, values);
    };
  }
  addEventListener('error', ({ message }) => message && told.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => told.push(`rejection: ${String(reason)}`));
};
