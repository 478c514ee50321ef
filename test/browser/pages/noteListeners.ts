declare global {
  interface Window {
    /** What the page listens for on what stays in it: a name for each listener, in order. */
    listeners(): string[];
  }
}

/** Notes from now on who listens on the page's window, document, root, head and body. One that is added again is still one. */
export const noteListeners = (): void => {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const { documentElement, head, body } = document;
  const heard = new Map<EventTarget, Map<string, Set<unknown>>>(
    [window, document, documentElement, head, body].map((target) => [target, new Map()]),
  );
  type Given = Parameters<typeof addEventListener>;
  /** Those of a target that listen for the same; none of a target that goes with the application. */
  const besides = (target: EventTarget, type: string, options: Given[2]): Set<unknown> | undefined => {
    const isEarly = typeof options === 'object' ? !!options.capture : !!options;
    const key = isEarly ? `${type}, captured` : type;
    const ofTarget = heard.get(target);
    const listeners = ofTarget?.get(key) ?? new Set();
    ofTarget?.set(key, listeners);
    return ofTarget && listeners;
  };
  EventTarget.prototype.addEventListener = function (...[type, listener, options]: Given) {
    const target = this ?? window;
    const listeners = besides(target, type, options);
    const { once, signal, capture = false } = typeof options === 'object' ? options : {};
    if (listener) listeners?.add(listener);
    const forget = (): void => void listeners?.delete(listener);
    if (once) addEventListener.call(target, type, forget, { once, capture });
    if (signal) addEventListener.call(signal, 'abort', forget);
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (...[type, listener, options]: Given) {
    const target = this ?? window;
    besides(target, type, options)?.delete(listener);
    removeEventListener.call(target, type, listener, options);
  };
  window.listeners = () =>
    [...heard.values()]
      .flatMap((ofTarget) => [...ofTarget].flatMap(([type, { size }]) => Array<string>(size).fill(type)))
      .sort();
};
