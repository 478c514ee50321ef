// @ts-check
/** What is put into the pages: functions that are sent there as text, and so stand alone. */

/**
 * @typedef {object} Watch
 * @property {number} [visible] When the button was first to be seen.
 * @property {number} [settled] When it last moved or faded.
 * @property {boolean} [isOver]
 * @property {number} [x] Where it is.
 * @property {number} [y]
 * @typedef {{ start: number, duration: number }} LongTask
 * @typedef {PerformanceEntry & { value: number, hadRecentInput: boolean }} Shift
 * @typedef {Window & typeof globalThis & { watch: Watch, longTasks: LongTask[], shift: number, ran?: number[], clicked?: number, interaction?: number, usable?: number, virtualList?: (list: Element | null) => void }} BenchWindow
 */

/**
 * Looks at each frame for the button that accepts, until it has stood still for a second.
 * @param {readonly string[]} path
 */
export const watchBanner = (path) => {
  const scope = /** @type {BenchWindow} */ (window);
  /** @type {Watch} */
  const watch = (scope.watch = {});
  /** @type {LongTask[]} */
  const longTasks = (scope.longTasks = []);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  scope.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of /** @type {Shift[]} */ (list.getEntries()))
      if (!entry.hadRecentInput) scope.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  const find = () => {
    /** @type {Document | ShadowRoot | null | undefined} */
    let root = document;
    for (const selector of path.slice(0, -1)) root = root?.querySelector(selector)?.shadowRoot;
    return root?.querySelector(path.at(-1) ?? '');
  };
  /** @type {(node: Element) => number} */
  const opacityOf = (node) => {
    let opacity = 1;
    for (let at = /** @type {Element | undefined | null} */ (node); at;) {
      opacity *= Number(getComputedStyle(at).opacity);
      const root = at.getRootNode();
      at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return opacity;
  };
  let last = '';
  const look = () => {
    const now = performance.now();
    const button = find();
    const box = button?.getBoundingClientRect();
    const isShown = box && box.width > 0 && box.top < innerHeight && box.bottom > 0 && box.left < innerWidth;
    if (button && isShown && button.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
      watch.visible ??= now;
      const state = `${box.x} ${box.y} ${box.width} ${box.height} ${opacityOf(button)}`;
      if (state !== last) {
        [last, watch.settled] = [state, now];
        [watch.x, watch.y] = [box.x + box.width / 2, box.y + box.height / 2];
      }
    }
    if (watch.settled !== undefined && now - watch.settled > 1000) watch.isOver = true;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** What the watch has seen. */
export const readBanner = () => {
  const { watch = {}, longTasks = [], shift = 0 } = /** @type {Partial<BenchWindow>} */ (window);
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  return { ...watch, longTasks, shift, paint };
};

/**
 * Presses the button that accepts at each frame at which a visitor could, until the next frame shows an effect: it is gone,
 * or something was kept.
 * @param {readonly string[]} path
 */
export const pressBanner = (path) => {
  const scope = /** @type {BenchWindow} */ (window);
  const find = () => {
    /** @type {Document | ShadowRoot | null | undefined} */
    let root = document;
    for (const selector of path.slice(0, -1)) root = root?.querySelector(selector)?.shadowRoot;
    const button = root?.querySelector(path.at(-1) ?? '');
    if (!button?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return undefined;
    const { x, y, width, height } = button.getBoundingClientRect();
    const hit = root?.elementFromPoint(x + width / 2, y + height / 2);
    return button.contains(hit ?? null) ? /** @type {HTMLElement} */ (button) : undefined;
  };
  const readKept = () => document.cookie + JSON.stringify(localStorage);
  let kept = '';
  let pressed = NaN;
  const look = () => {
    const button = find();
    if (pressed && (!button || readKept() !== kept)) {
      scope.usable = pressed;
      return;
    }
    if (button) {
      [kept, pressed] = [readKept(), performance.now()];
      button.click();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** When pressing it first had an effect. */
export const readUsable = () => /** @type {BenchWindow} */ (window).usable;

/** When the tags ran. */
export const readRan = () => /** @type {BenchWindow} */ (window).ran ?? [];

/** When it was clicked, and what the browser says of it. */
export const readClick = () => {
  const { clicked, interaction } = /** @type {BenchWindow} */ (window);
  return { clicked, interaction };
};

/** Empties the list into which elements are inserted. */
export const emptyList = () => document.getElementById('list')?.replaceChildren();

/** Where the middle of a visible element is. @param {readonly string[]} path */
export const placeOf = (path) => {
  /** @type {Document | ShadowRoot | null | undefined} */
  let root = document;
  for (const selector of path.slice(0, -1)) root = root?.querySelector(selector)?.shadowRoot;
  const element = root?.querySelector(path.at(-1) ?? '');
  if (!element?.checkVisibility({ visibilityProperty: true })) return undefined;
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** Notes when the next click was made, and how long it took until the next frame was shown. */
export const watchClick = () => {
  const scope = /** @type {BenchWindow} */ (window);
  addEventListener('click', ({ timeStamp }) => (scope.clicked = timeStamp), { capture: true, once: true });
  new PerformanceObserver((list) => {
    for (const entry of /** @type {(PerformanceEntry & { interactionId?: number })[]} */ (list.getEntries()))
      if (entry.interactionId) scope.interaction = Math.max(scope.interaction ?? 0, entry.duration);
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
};

/** Ways in which pages insert elements: each is one task, a hundred elements. */
export const SHAPES = {
  append: () => {
    const list = document.getElementById('list');
    for (let n = 0; n < 100; n += 1) {
      const item = document.createElement('div');
      item.textContent = `item ${n}`;
      list?.append(item);
    }
  },
  appendChild: () => {
    const list = document.getElementById('list');
    for (let n = 0; n < 100; n += 1) {
      const item = document.createElement('div');
      item.textContent = `item ${n}`;
      list?.appendChild(item);
    }
  },
  fragment: () => {
    const fragment = document.createDocumentFragment();
    for (let n = 0; n < 100; n += 1) {
      const item = document.createElement('div');
      item.textContent = `item ${n}`;
      fragment.appendChild(item);
    }
    document.getElementById('list')?.append(fragment);
  },
  innerHTML: () => {
    const part = document.createElement('div');
    part.innerHTML = '<div class="item">item</div>'.repeat(100);
    document.getElementById('list')?.append(part);
  },
};

/** One update of a list of 2,000 rows by a virtual DOM. It has no row yet when it is first called. */
export const updateVirtualList = () =>
  /** @type {BenchWindow} */ (window).virtualList?.(document.getElementById('list'));

/**
 * Does a step some times, each in a task of its own.
 * @param {() => void} step @param {number} count
 */
export const doInTasks = async (step, count) => {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    let left = count;
    port1.onmessage = () => {
      step();
      left -= 1;
      if (left) port2.postMessage(0);
      else resolve(undefined);
    };
    port2.postMessage(0);
  });
  port1.close();
};
