// @ts-check
/** What is put into the pages: functions that are sent there as text, and so stand alone. */

/**
 * @typedef {Window & typeof globalThis & { order?: number[], violations?: string[], track?: (moment: string) => void }} CheckWindow
 */

/** Which numbered tags ran, in their order. */
export const readOrder = () => /** @type {CheckWindow} */ (window).order ?? [];

/** Notes what a Content-Security-Policy refuses. */
export const watchViolations = () => {
  /** @type {string[]} */
  const violations = [];
  /** @type {CheckWindow} */ (window).violations = violations;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
  );
};

/** What it has refused. */
export const readViolations = () => /** @type {CheckWindow} */ (window).violations ?? [];

/** Starts the trackers once more. @param {string} moment */
export const track = (moment) => /** @type {CheckWindow} */ (window).track?.(moment);

/** Storage throws, and no cookie is kept, as where a visitor's browser blocks both. */
export const blockStorage = () => {
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {}, configurable: true });
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get: refuse, configurable: true });
};

/** Both throw, as in a sandboxed frame. */
export const denyStorage = () => {
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse, configurable: true });
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get: refuse, configurable: true });
};

/** The browser says that its visitor wants no data sold or shared. */
export const setSignal = () =>
  void Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });

/** The new content of a page, as Turbo and htmx have it: that of a document which they have read. @param {string} html */
export const swapBody = (html) => {
  const main = `<main><h1>The next station</h1><p>It is an hour on foot.</p>${html}</main>`;
  const { body } = new DOMParser().parseFromString(main, 'text/html');
  document.body.replaceChildren(...body.childNodes);
};

/**
 * How the banner looks: where the button that accepts and all around it stand, and their colours. `isText` gives its words.
 * @param {readonly string[]} path @param {boolean} isText
 */
export const describeBanner = (path, isText) => {
  /** @type {Document | ShadowRoot | null | undefined} */
  let root = document;
  for (const selector of path.slice(0, -1)) root = root?.querySelector(selector)?.shadowRoot;
  const button = root?.querySelector(path.at(-1) ?? '');
  if (!button?.checkVisibility({ visibilityProperty: true })) return '';
  /** @type {Element[]} */
  const around = [];
  for (let at = /** @type {Element | null} */ (button); at && at !== document.body; at = at.parentElement)
    around.unshift(at);
  const outermost = around.find((one) => getComputedStyle(one).position === 'fixed') ?? button;
  if (isText) return /** @type {HTMLElement} */ (outermost).innerText;
  return around
    .slice(around.indexOf(outermost))
    .map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const { color, backgroundColor, borderRadius, boxShadow, font, padding } = getComputedStyle(one);
      const box = [x, y, width, height].map(Math.round);
      return [one.localName, ...box, color, backgroundColor, borderRadius, boxShadow, font, padding].join(' ');
    })
    .join('\n');
};
