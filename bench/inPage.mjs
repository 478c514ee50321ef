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
 * @typedef {Window & typeof globalThis & { watch: Watch, longTasks: LongTask[], ran?: number[], clicked?: number, interaction?: number }} BenchWindow
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
  const { watch = {}, longTasks = [] } = /** @type {Partial<BenchWindow>} */ (window);
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  return { ...watch, longTasks, paint };
};

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

/** Ways in which pages insert elements: each does one of the 200 tasks, a hundred elements. */
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
  /** What a framework does with a list by keys: fifty rows go, fifty come, fifty change places. */
  keyed: () => {
    const list = document.getElementById('list');
    if (!list) return;
    if (!list.firstElementChild) list.innerHTML = '<div>item</div>'.repeat(1000);
    for (let n = 0; n < 50; n += 1) list.lastElementChild?.remove();
    const rows = [...list.children];
    for (let n = 0; n < 50; n += 1) {
      const item = document.createElement('div');
      item.textContent = `item ${n}`;
      list.insertBefore(item, rows[n * 19] ?? null);
    }
    for (let n = 0; n < 50; n += 1) {
      const last = list.lastElementChild;
      if (last) list.insertBefore(last, list.firstElementChild);
    }
  },
};

/**
 * Does a step 200 times, each in a task of its own.
 * @param {() => void} step
 */
export const insertInTasks = async (step) => {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    let left = 200;
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
