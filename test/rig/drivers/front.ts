/**
 * Remembers which tab is in front, and brings another one there when it is its turn: a tab in the
 * background has no focus, and hears nothing of the keyboard.
 */
export function createFront<Tab>(
  raise: (tab: Tab, before: Tab | undefined) => Promise<void>,
): (tab: Tab) => Promise<void> {
  let current: Tab | undefined;
  return async (tab) => {
    if (tab === current) return;
    const before = current;
    current = tab;
    await raise(tab, before);
  };
}
