/** Removes what a test's instance has put on the window and the document, for the next one starts another. */
const added: (readonly [target: EventTarget, type: string, listener: EventListenerOrEventListenerObject | null])[] = [];

const watch = (holder: EventTarget, targetOf: (self: unknown) => unknown): void => {
  const add = holder.addEventListener;
  holder.addEventListener = function (this: unknown, type, listener, options) {
    const target = targetOf(this) as EventTarget;
    if (target === window || target === document) added.push([target, type, listener]);
    add.call(target, type, listener, options);
  };
};

watch(EventTarget.prototype, (self) => self);
// the environment's own copy, which code calls without the window
watch(globalThis, () => window);

export const forgetListeners = (): void => {
  for (const [target, type, listener] of added.splice(0)) target.removeEventListener(type, listener);
};
