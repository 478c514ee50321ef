/**
 * How a property of the browser may be broken: reading it throws, it is not there, it is of another kind, or a function that
 * promises its answer and never gives it, for nothing is slower.
 */
export type Break = 'throws' | 'missing' | 'wrong' | 'hangs';

/**
 * Breaks properties wherever the browser has them: on the window, on single objects and on every interface's prototype. What
 * belongs to the language stays. Setters stay too, so that whatever the page asks for by them is asked for. Gives back the
 * names that the browser has; `way` left out, nothing is broken. Runs inside the page.
 */
export const breakProperties = (names: readonly string[], way?: Break): string[] => {
  const language = new RegExp(
    `^(${[
      ...[
        'Object',
        'Function',
        'Array',
        'String',
        'Number',
        'Boolean',
        'Symbol',
        'Promise',
        'RegExp',
        'Date',
        'BigInt',
      ],
      ...['Iterator', 'Math', 'Reflect', 'JSON', 'Intl', 'Map', 'Set', 'Proxy', 'WeakMap', 'WeakSet', 'WeakRef'],
      ...['decodeURIComponent', 'encodeURIComponent', 'parseInt', '.*Error'],
    ].join('|')})$`,
  );
  const isInterface = (key: string): boolean =>
    /^[A-Z]/.test(key) &&
    !language.test(key) &&
    !/Array$|^(Weak|Shared|Finalization|Async)|^(Map|Set|Proxy)$/.test(key);
  const interfaces = Object.getOwnPropertyNames(window)
    .filter(isInterface)
    .flatMap((key) => {
      const made = (Object.getOwnPropertyDescriptor(window, key)!.value as { prototype?: object } | undefined)
        ?.prototype;
      return made ? [made] : [];
    });
  const found: string[] = [];
  for (const name of names) {
    for (const owner of [...interfaces, document, navigator, performance, window]) {
      const native: PropertyDescriptor | undefined = Object.getOwnPropertyDescriptor(owner, name);
      if (!native?.configurable || (owner === window && language.test(name))) continue;
      if (found[found.length - 1] !== name) found.push(name);
      if (!way) continue;
      const { get, set, value } = native as { get?: () => unknown; set?: (value: unknown) => void; value?: unknown };
      delete (owner as unknown as Record<string, unknown>)[name];
      const fail = (): never => {
        throw new Error(`${name} is broken`);
      };
      const isFunction = typeof value === 'function';
      const promise = (): Promise<never> => new Promise(() => {});
      const broken: PropertyDescriptor | undefined = {
        throws: { get: fail },
        missing: set && { get: () => undefined },
        hangs: isFunction ? { writable: true, value: promise } : native,
        wrong: get ? { get: () => 'wrong' } : { writable: true, value: isFunction ? () => undefined : 'wrong' },
      }[way];
      if (broken) Object.defineProperty(owner, name, { configurable: true, ...(set && { set }), ...broken });
    }
  }
  return found;
};

/** Asks a vendor for something in the ways that tags use most; what is broken asks for nothing. Runs inside the page. */
export const askForAll = (address: string): void => {
  const ask = (work: () => unknown): void => {
    try {
      work();
    } catch {
      // broken for the page too
    }
  };
  const make = (name: string, way: string, set: (element: HTMLScriptElement) => void): void => {
    const element = document.createElement(name) as HTMLScriptElement;
    set(element);
    if (way) document.head.appendChild(element);
  };
  ask(() => make('img', '', (image) => (image.src = `${address}/image-property`)));
  ask(() => make('img', '', (image) => image.setAttribute('src', `${address}/image-attribute`)));
  ask(() => make('script', 'append', (script) => (script.src = `${address}/script-property`)));
  ask(() => {
    const box = document.createElement('div');
    box.innerHTML = `<img src="${address}/markup">`;
    document.documentElement.append(box);
  });
  ask(() => document.documentElement.insertAdjacentHTML('beforeend', `<img src="${address}/adjacent">`));
  ask(() => {
    const { content } = Object.assign(document.createElement('template'), {
      innerHTML: `<img src="${address}/template">`,
    });
    document.documentElement.append(document.importNode(content, true));
  });
  ask(() => void fetch(`${address}/fetch`, { mode: 'no-cors' }).catch(() => {}));
  ask(() => navigator.sendBeacon(`${address}/beacon`));
  ask(() => {
    const request = new XMLHttpRequest();
    request.open('GET', `${address}/xhr`);
    request.send();
  });
};
