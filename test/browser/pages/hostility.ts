/**
 * What pages do to the browser that scripts rely on. Each function runs inside the page, before or after Sekisho, and uses
 * nothing from around it.
 */
/* oxlint-disable no-extend-native, unicorn/no-thenable -- that is what these pages do */

type Breakable = Record<string, unknown>;

/** Puts properties on the prototypes of everything. */
export const pollute = (): void => {
  const values: Breakable = {
    vendors: [],
    regime: 'none',
    guard: 'off',
    banner: 'manual',
    at: 1,
    once: true,
    isWhole: true,
  };
  const names =
    'vendors regime granted denied choices hosts purpose nonce base guard banner at isWhole once google-ads data-purpose push';
  const prototype = Object.prototype as Breakable;
  for (const name of names.split(' ')) prototype[name] = Object.hasOwn(values, name) ? values[name] : 'granted';
  prototype.attributes = false;
  prototype.characterData = true;
  Object.assign(Array.prototype, { x: () => 'granted', granted: 'granted' });
};

/** Puts functions around natives, which do what they did. */
export const patch = (): void => {
  const around = (owner: object, names: readonly PropertyKey[]): void => {
    for (const name of names) {
      const native = (owner as Record<PropertyKey, (...values: unknown[]) => unknown>)[name]!;
      Object.assign(owner, {
        [name](this: unknown, ...values: unknown[]) {
          return native.apply(this, values);
        },
      });
    }
  };
  const words = (text: string): string[] => text.split(' ');
  around(String.prototype, words('split replace includes endsWith startsWith toLowerCase trim'));
  around(Array.prototype, words('map filter flatMap some every includes push shift concat'));
  around(Array.prototype, [Symbol.iterator]);
  around(Promise.prototype, words('then catch'));
  around(
    Element.prototype,
    words(
      'matches closest querySelectorAll setAttribute getAttribute hasAttribute removeAttribute append after replaceWith',
    ),
  );
  around(Node.prototype, words('appendChild insertBefore cloneNode'));
  around(EventTarget.prototype, words('addEventListener dispatchEvent'));
  around(Document.prototype, words('createElement querySelector importNode'));
};

/** Gives natives a strange form in which they still do what they should. */
export const makeStrange = (): void => {
  Object.defineProperty(window, 'fetch', { value: window.fetch, writable: false, configurable: false });
  Object.defineProperty(document, 'cookie', { get: () => '', set() {}, configurable: false });
  for (const owner of [Array.prototype, String.prototype] as {
    includes: unknown;
    indexOf(wanted: unknown): number;
  }[]) {
    owner.includes = function includes(this: typeof owner, wanted: unknown) {
      return this.indexOf(wanted) !== -1;
    };
  }
  const array = Array as unknown as Breakable & { prototype: Breakable };
  array.prototype.flatMap = function flatMap(this: unknown[], work: (item: unknown, index: number) => unknown) {
    return ([] as unknown[]).concat(...this.map((item, index) => work(item, index)));
  };
  array.from = (list: ArrayLike<unknown>) => Array.prototype.slice.call(list);
  const { createElement } = document;
  const odd = document as unknown as Breakable;
  odd.createElement = (name: string) => createElement.call(document, name);
  odd.addEventListener = () => {};
  odd.querySelector = () => null;
  const Native = MutationObserver;
  const page = window as unknown as Breakable;
  page.MutationObserver = function Observer(work: MutationCallback) {
    return new Native((records, observer) => work(records, observer));
  };
  const { parse, stringify } = JSON;
  JSON.parse = (text: string) => parse(text);
  JSON.stringify = (value: unknown) => stringify(value);
  page.scheduler = { yield: 1 };
  page.CSS = { supports: () => false, escape: String };
};

/** Freezes the prototypes of natives. */
export const freeze = (): void => {
  for (const owner of [
    Object,
    Array,
    String,
    Function,
    Promise,
    Node,
    Element,
    Document,
    EventTarget,
    HTMLElement,
    Event,
  ])
    Object.freeze(owner.prototype);
};

/** Natives that are gone or throw. */
export const BREAKS = {
  'no-observer': () => {
    delete (window as Partial<typeof globalThis>).MutationObserver;
  },
  'broken-observer': () => {
    Object.assign(window, {
      MutationObserver() {
        throw new Error('no');
      },
    });
  },
  'no-url': () => {
    Object.assign(window, {
      URL() {
        throw new TypeError('no');
      },
    });
  },
  'no-strings': () => {
    String.prototype.endsWith = String.prototype.startsWith = () => {
      throw new TypeError('no');
    };
  },
  'no-then': () => {
    const prototype = Promise.prototype as unknown as Breakable;
    prototype.then = function then(this: unknown) {
      return this;
    };
  },
  'no-proxy': () => {
    delete (window as Partial<typeof globalThis>).Proxy;
  },
  'no-iterator': () => {
    Array.prototype[Symbol.iterator] = () => {
      throw new TypeError('no');
    };
  },
  'no-reflect': () => {
    Object.assign(window, { Reflect: {} });
  },
  'no-weakmap': () => {
    Object.assign(window, { WeakMap: undefined, WeakSet: undefined, WeakRef: undefined });
  },
} satisfies Readonly<Record<string, () => void>>;
