/** Where the page keeps what `watchSource` has noted. */
export const DRAIN = 'window.__rig?.errors.splice(0) ?? []';

/** What to install in every page before its first script. */
export interface Watch {
  /** Makes the page see Global Privacy Control, in engines without it. */
  readonly gpc: boolean;
  /** Notes errors, too, in engines that do not report them. */
  readonly errors: boolean;
}

/** The source of a script that collects what the page's own scripts cannot hide from the visitor. */
export function watchSource(options: Watch): string {
  return `(${watch.toString()})(${JSON.stringify(options)})`;
}

/** Timers of at most so many milliseconds are waited for before a page counts as being at rest. */
type Timers = Map<number, Promise<void>>;

/** What the rig keeps in a page, taken before any of its scripts can change it. */
interface Kept {
  readonly errors: string[];
  readonly timers: Timers;
  /** Timers set so far. */
  set: number;
  readonly fetch: typeof fetch;
}

/** Runs inside the page. */
function watch({ gpc, errors }: Watch): void {
  const seen: string[] = [];
  const note = (kind: string, message: unknown) => void seen.push(`${kind}: ${String(message)}`);
  const timers: Timers = new Map();
  const kept: Kept = { errors: seen, timers, set: 0, fetch: fetch.bind(window) };
  Object.defineProperty(window, '__rig', { value: kept });
  countTimers();
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (!/\.rig\.example/.test(blockedURI)) note('csp', `${effectiveDirective} ${blockedURI || 'inline'}`);
  });
  if (gpc) Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });
  if (!errors) return;
  addEventListener('error', ({ message }) => message && note('error', message));
  addEventListener('unhandledrejection', ({ reason }) => note('error', reason));
  const { error } = console;
  console.error = (...parts: unknown[]) => {
    note('console', parts.map(String).join(' '));
    error.apply(console, parts);
  };
  /** Notes the short timers that have neither run nor been cleared. */
  function countTimers(): void {
    const { setTimeout: set, clearTimeout: clear } = window;
    const ends = new Map<number, () => void>();
    const finish = (id: number) => {
      timers.delete(id);
      ends.get(id)?.();
      ends.delete(id);
    };
    const replace = (name: string, value: unknown) =>
      Object.defineProperty(window, name, { value, writable: true, enumerable: true, configurable: true });
    replace('setTimeout', (handler: TimerHandler, delay?: number, ...values: unknown[]) => {
      if (typeof handler !== 'function' || Number(delay ?? 0) > 1000) return set(handler, delay, ...values);
      const id = set(
        (...given: unknown[]) => {
          try {
            handler.apply(window, given);
          } finally {
            finish(id);
          }
        },
        delay,
        ...values,
      );
      kept.set += 1;
      timers.set(id, new Promise((resolve) => ends.set(id, resolve)));
      return id;
    });
    replace('clearTimeout', (id?: number) => {
      clear(id);
      if (id !== undefined) finish(id);
    });
  }
}

/**
 * Runs inside the page: lets everything run that is due, and then makes a request. Tells whether it was answered, and
 * by a number that changes whether something has begun or arrived since the last time.
 */
export async function settle(url: string): Promise<{ isAnswered: boolean; activity: string }> {
  const kept = (window as { __rig?: Kept }).__rig;
  const request = kept?.fetch ?? fetch;
  const frame = () =>
    new Promise<void>((resolve) => {
      // a hidden page paints nothing
      if (document.hidden) resolve();
      else requestAnimationFrame(() => resolve());
    });
  const task = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(0);
    });
  const idle = () =>
    new Promise<void>((resolve) => {
      if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
      else resolve();
    });
  await frame();
  await frame();
  await task();
  // a page may have broken what arrays and `Promise.all` rely on, and a timer that sets another one has no end
  for (const end of new Map(kept?.timers).values()) await end;
  await idle();
  await task();
  const isAnswered = await request(url, { mode: 'no-cors', cache: 'no-store', credentials: 'omit' }).then(
    () => true,
    () => false,
  );
  const arrived = performance.getEntriesByType('resource').filter(({ name }) => !/\.rig\.example/.test(name)).length;
  return { isAnswered, activity: `${arrived} ${kept?.set}` };
}
