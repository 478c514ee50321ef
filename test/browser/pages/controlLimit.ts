/** What a test reads of the controlled limit. */
export interface ControlledLimit {
  /** How often Sekisho has been told that the limit of a script has passed. */
  passed: number;
  /** Whether every held script has been started, and all that others wait for have answered, failed or reached their limit. */
  isDone(): boolean;
}

declare global {
  interface Window {
    limit: ControlledLimit;
  }
}

/**
 * Puts `data-timeout` under control, before Sekisho is loaded: the limit passes once no started script is waited for but
 * those under `silent`, of which nothing is ever told. However slow the machine is, no other script reaches its limit, and
 * none of these costs time. Runs inside the page.
 */
export const controlLimit = (limit: number, silent: string): void => {
  const { setTimeout: set, clearTimeout: clear } = window;
  const waiting = new Map<number, () => void>();
  const isSilent = (script: HTMLScriptElement): boolean => {
    const { type, src, text } = script;
    if (type === 'text/plain' || script.hasAttribute('async')) return false;
    return src ? src.startsWith(silent) : type === 'module' && text.includes(silent);
  };
  let ids = 1e9;
  /** Each script that others wait for has a timer of its own, and a silent one keeps it: equal numbers are the same scripts. */
  const check = (): void => {
    if (waiting.size === [...document.scripts].filter(isSilent).length - window.limit.passed) {
      const works = [...waiting.values()];
      waiting.clear();
      window.limit.passed += works.length;
      for (const work of works) work();
    }
    if (waiting.size > 0) set(check, 5);
  };
  window.setTimeout = ((work: () => void, delay?: number, ...values: unknown[]): number => {
    if (delay !== limit) return set(work, delay, ...values);
    if (waiting.size === 0) set(check, 5);
    ids += 1;
    waiting.set(ids, work);
    return ids;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (!waiting.delete(Number(id))) clear(id);
  };
  window.limit = {
    passed: 0,
    isDone: () => waiting.size === 0 && !document.querySelector('script[type="text/plain"]'),
  };
};
