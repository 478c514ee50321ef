/** Functions that run inside the page. They use nothing from around them. */

/** Makes the time and what is random the same on every visit. The day is one on which cookies of ours still hold. */
export const freeze = (): void => {
  const now = Date.parse('2036-03-01T09:00:00Z');
  window.Date = new Proxy(Date, {
    construct: (target, values: [number]) => (values.length ? new target(...values) : new target(now)),
    get: (target, key) => (key === 'now' ? () => now : (Reflect.get(target, key) as unknown)),
  });
  crypto.randomUUID = () => '01234567-89ab-4cde-8f01-23456789abcd';
};

/**
 * Has all that is there lay out its letters by the font alone. How far they stand apart would otherwise be rounded as the
 * machine has it (fontconfig), and lines would end elsewhere.
 */
export const layOutExactly = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*{text-rendering:geometricPrecision!important}');
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/** Waits for the fonts of all that is there, and scrolls to what is to stand at the top. */
export const settle = async (top: string): Promise<void> => {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const paint = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  do {
    await document.fonts.ready;
    await paint();
    await paint();
  } while (document.fonts.status !== 'loaded');
  scrollTo(0, 0);
  const words = roots.flatMap((root) => [...root.querySelectorAll('.words')]);
  for (const element of words) element.scrollTop = 0;
  if (!top) return;
  for (const root of roots) root.querySelector(top)?.scrollIntoView();
  for (const element of words) element.scrollTop -= 16;
};
