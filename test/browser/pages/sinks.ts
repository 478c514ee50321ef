/**
 * Every way to fetch that a browser's own interfaces have: each property is set to, each content attribute is given, and
 * each function is called with something that leads to a vendor. Nothing here knows which of them fetch. Every function runs
 * inside the page and uses nothing from around it.
 */

/**
 * The members of every interface, by the names the test uses: `Owner.member` for properties and methods of its instances,
 * `Owner:member` for its static methods, `Owner()` for its constructor, `Owner@attribute` for content attributes of
 * elements, which are taken to have the names of their properties. The window's own functions are members of `Window`.
 */
export const listMembers = (): string[] => {
  const members: string[] = [];
  const add = (owner: string, sign: string, holder: object): void => {
    for (const name of Object.getOwnPropertyNames(holder)) {
      const { value, set } = Object.getOwnPropertyDescriptor(holder, name)! as { value?: unknown; set?: unknown };
      if (name === 'constructor' || !(set || typeof value === 'function') || /^on|^[A-Z]/.test(name)) continue;
      members.push(owner + sign + name);
      if (set && sign === '.' && owner.endsWith('Element')) members.push(`${owner}@${name.toLowerCase()}`);
    }
  };
  for (const name of Object.getOwnPropertyNames(window)) {
    const made = Object.getOwnPropertyDescriptor(window, name)!.value as
      (Function & { prototype?: object }) | undefined;
    if (typeof made !== 'function' || !/^[A-Z]/.test(name) || !made.prototype) continue;
    // of the browser, not of the language
    if (
      !(Symbol.toStringTag in made.prototype) ||
      /Array$|^(Promise|Map|Set|Weak|BigInt|Symbol|Async|Generator)/.test(name)
    )
      continue;
    members.push(`${name}()`);
    add(name, ':', made);
    add(name, '.', made.prototype);
  }
  add('Window', '.', window);
  for (const name of ['CSS', 'WebAssembly'])
    if (name in window) add(name, ':', (window as unknown as Record<string, object>)[name]!);
  return members;
};

/** What a frame tells: which member is tried, and in the end those that had no object to be tried on. */
export interface Word {
  readonly chunk: string;
  readonly member?: string;
  readonly without?: readonly string[];
  readonly isDone?: boolean;
}

/** Keeps what the frames of a page tell, in `window.words`. */
export const listenToFrames = (): void => {
  const scope = window as unknown as { words: Word[] };
  scope.words = [];
  addEventListener('message', ({ data }: MessageEvent<Word>) => scope.words.push(data));
};

/** Tries members with addresses under `site`; tells the page around the frame which of them had no object to be tried on. */
export const tryMembers = async (members: readonly string[], site: string, chunk: string): Promise<void> => {
  type Any = Record<string, unknown>;
  type Call = (...values: unknown[]) => unknown;
  const scope = window as unknown as Any;
  const tell = (word: object): void => window.parent.postMessage(word, '*');
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      const made = work();
      if (made instanceof Promise) made.catch(() => {});
      return made;
    } catch {
      return undefined;
    }
  };

  const HTML = [
    ...'a abbr area article audio b base bdo blockquote body br button canvas caption cite col data datalist'.split(
      ' ',
    ),
    ...'dd del details dialog dir div dl dt em embed fieldset font form frame frameset h1 head hr html i iframe'.split(
      ' ',
    ),
    ...'img input ins label legend li link map marquee menu meta meter object ol optgroup option output p param'.split(
      ' ',
    ),
    ...'picture pre progress q script search section select selectedcontent slot source span style table'.split(' '),
    ...'tbody td template textarea th time title tr track u ul unknown video fencedframe geolocation'.split(' '),
  ];
  const SVG = [
    ...'a animate animateMotion animateTransform circle clipPath cursor defs desc discard ellipse feBlend'.split(' '),
    ...'feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap'.split(' '),
    ...'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge'.split(' '),
    ...'feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence'.split(' '),
    ...'filter font-face foreignObject g image line linearGradient marker mask metadata mpath path pattern'.split(' '),
    ...'polygon polyline radialGradient rect script set stop style svg switch symbol text textPath title tspan'.split(
      ' ',
    ),
    ...'use view'.split(' '),
  ];
  /** What some elements need before an address means anything to them. */
  const VARIANTS: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
    link: ['stylesheet', 'modulepreload', 'prefetch', 'icon', 'manifest'].map((rel) => ({ rel })),
    input: [{ type: 'image' }],
    meta: [{ 'http-equiv': 'refresh' }],
    script: [{}, { type: 'module' }],
  };
  const inSvg = (name: string): Element => document.createElementNS('http://www.w3.org/2000/svg', name);
  /** One function for every kind of element. */
  const KINDS: readonly (() => Element)[] = [
    ...HTML.flatMap((name) =>
      (VARIANTS[name] ?? [{}]).map((attributes) => () => {
        const element = document.createElement(name);
        for (const key in attributes) element.setAttribute(key, attributes[key]!);
        return element;
      }),
    ),
    ...SVG.map((name) => () => inSvg(name)),
    () => document.createElementNS('http://www.w3.org/1998/Math/MathML', 'mi'),
  ];
  /** Puts an element where it takes effect. */
  const attach = (element: Element): void => {
    const { body } = document;
    if (/^(source|track)$/.test(element.localName)) {
      const video = body.appendChild(document.createElement(element.localName === 'track' ? 'video' : 'audio'));
      attempt(() => video.appendChild(element));
      const picture = body.appendChild(document.createElement('picture'));
      attempt(() => picture.append(element.cloneNode(), document.createElement('img')));
    } else if (element instanceof SVGElement && element.localName !== 'svg') {
      attempt(() => body.appendChild(inSvg('svg')).appendChild(element));
    } else attempt(() => body.appendChild(element));
  };

  /** Objects of the browser that are in reach of the window. */
  const found = new Set<object>();
  const walk = (holder: object, depth: number): void => {
    for (let at: object | null = holder; at; at = Object.getPrototypeOf(at) as object | null)
      for (const name of Object.getOwnPropertyNames(at)) {
        if (/^(top|parent|opener|frames|frameElement|self|window|globalThis|constructor|_\w+)$/.test(name)) continue;
        const native = Object.getOwnPropertyDescriptor(at, name)!;
        const value = attempt(() => (native.get ? (holder as Any)[name] : native.value)) as object | undefined;
        if (!value || typeof value !== 'object' || found.has(value) || !(Symbol.toStringTag in value)) continue;
        found.add(value);
        if (depth) walk(value, depth - 1);
      }
  };
  found.add(window);
  walk(window, 2);
  const worker = attempt(() => URL.createObjectURL(new Blob([''])));
  const MAKERS: (() => unknown)[] = [
    () => document.createRange(),
    () => document.createAttribute('src'),
    () => document.createTextNode('x'),
    () => document.createComment('x'),
    () => document.createDocumentFragment(),
    () => document.createProcessingInstruction('x', 'y'),
    () => document.createElement('div').attachShadow({ mode: 'open' }),
    () => document.createElement('img').attributes,
    () => document.createElement('a').relList,
    () => document.createElement('div').style,
    () => document.createElement('div').dataset,
    () => document.createElement('canvas').getContext('2d'),
    () => document.createElement('canvas').getContext('webgl'),
    () => document.createElement('canvas').getContext('webgl2'),
    () => document.createElement('canvas').getContext('bitmaprenderer'),
    () => document.createTreeWalker(document),
    () => document.createNodeIterator(document),
    () => document.createElement('input').files,
    () => document.createElement('form').elements,
    () => document.createElement('select').options,
    () => document.createElement('video').textTracks,
    () => document.createElement('style').appendChild(document.createTextNode('a{b:c}')) && document.styleSheets[0],
    () => document.styleSheets[0]!.cssRules,
    () => document.styleSheets[0]!.cssRules[0],
    () => document.styleSheets[0]!.media,
    () => new Worker(worker!),
    () => new SharedWorker(worker!).port,
    () => indexedDB.open('sinks'),
    () => caches.open('sinks'),
    () => navigator.locks.query(),
    () => navigator.permissions.query({ name: 'geolocation' }),
    () => navigator.serviceWorker.getRegistrations(),
    () => navigator.storage.getDirectory(),
    () => document.timeline && document.body.animate([], 1),
    () => (inSvg('image') as SVGImageElement).href,
    () => new Response('x').body,
    () => new Response('x').headers,
    () => new TextDecoderStream().readable,
    () => new DOMParser().parseFromString('<p>', 'text/html'),
    () => new DOMParser().parseFromString('<p/>', 'text/xml'),
    () => document.implementation,
    () => document.implementation.createDocumentType('html', '', ''),
    () => getComputedStyle(document.body),
    () => performance.mark('x'),
    () => performance.measure('y'),
    () => matchMedia('print'),
    () => getSelection(),
    () => crypto.subtle,
    () => window.visualViewport,
    () => (scope as { trustedTypes?: { createPolicy: Call } }).trustedTypes?.createPolicy('x', {}),
    () => new AudioContext().createBufferSource(),
    () => new AudioContext().audioWorklet,
    () => new OffscreenCanvas(1, 1).getContext('2d'),
    () => new ImageData(1, 1),
    () => createImageBitmap(new ImageData(1, 1)),
    () => new DataTransfer().items,
  ];
  for (const make of MAKERS) {
    const made = await attempt(() =>
      Promise.race([Promise.resolve(make()), Promise.resolve().then(() => make())]),
    )?.catch(() => undefined);
    for (const one of Array.isArray(made) ? (made as unknown[]) : [made])
      if (one && typeof one === 'object') found.add(one);
  }

  /** Makes fresh objects of an interface; what is put into the page after it was told is given with how. */
  type Maker = () => { readonly object: object; readonly later?: () => void };
  const isOf = (owner: string, object: object): boolean =>
    attempt(() => Object.prototype.isPrototypeOf.call((scope[owner] as { prototype: object }).prototype, object)) ===
    true;
  const makersOf = (owner: string): readonly Maker[] => {
    const isGeneric = /^(Element|HTMLElement|SVGElement|Node|EventTarget)$/.test(owner);
    const kinds = !/Element$|^Node$|^EventTarget$/.test(owner)
      ? []
      : KINDS.filter((make) => {
          const element = make();
          return isOf(owner, element) && (!isGeneric || /^(img|script|iframe|div|image|use)$/.test(element.localName));
        });
    if (kinds.length)
      return kinds.flatMap((make) => [
        () => {
          const object = make();
          attach(object);
          return { object };
        },
        () => {
          const object = make();
          return { object, later: () => attach(object) };
        },
      ]);
    const known = [...found].filter((object) => isOf(owner, object)).slice(0, 2);
    if (known.length) return known.map((object) => () => ({ object }));
    const LISTS = [
      [],
      ['x'],
      [{}],
      [[]],
      [() => {}],
      ['x', {}],
      [document],
      [document.body],
      [1],
      ['x', 'y'],
      [1, 1, 8000],
    ];
    for (const values of LISTS) {
      const make = (): object => Reflect.construct(scope[owner] as Function, values) as object;
      if (attempt(make)) return [() => ({ object: make() })];
    }
    return [];
  };

  /**
   * An object that has whatever is looked for in it, and it is always the same: the address. What makes the call fail,
   * such as a word that is none of an enumeration, is left out the next time.
   */
  const callWithAll = (call: (all: unknown) => unknown, address: string): void => {
    const left = new Set<string>();
    const go = (times: number): void => {
      let last = '';
      const all: unknown = new Proxy(function () {}, {
        get: (_, key) => {
          if (key === Symbol.toPrimitive) return () => address;
          if (key === Symbol.iterator) return () => [all][Symbol.iterator]();
          if (typeof key === 'symbol' || key === 'then' || left.has(key)) return undefined;
          last = key;
          return all;
        },
      });
      const again = (): void => {
        if (!last || left.has(last) || times < 1) return;
        left.add(last);
        go(times - 1);
      };
      try {
        const made = call(all);
        if (made instanceof Promise) made.catch(again);
      } catch {
        again();
      }
    };
    go(12);
  };

  const TRIGGERS = ['send', 'load', 'play', 'show', 'connect'];
  /** What an object may have to be told before it does what it was told. */
  const trigger = (object: object): void => {
    for (const name of TRIGGERS)
      attempt(() => (typeof (object as Any)[name] === 'function' ? (object as Record<string, Call>)[name]!() : 0));
    const { localName } = object as Element;
    if (/^(a|area)$/.test(localName)) attempt(() => (object as HTMLElement).click());
    if (/^(form|button)$/.test(localName)) attempt(() => (object as HTMLFormElement).submit());
  };

  const tryOne = (member: string): boolean => {
    const [, owner, sign, name] = /^(\w+)([.:@(])(\S*?)\)?$/.exec(member) as unknown as [
      string,
      string,
      string,
      string,
    ];
    const address = `${site}/${encodeURIComponent(member)}`;
    const forms = [
      `${address}/url`,
      `url("${address}/css")`,
      `<img src="${address}/html">`,
      `@import "${address}/rule";`,
    ];
    const makeScript = (): HTMLScriptElement => {
      const script = document.createElement('script');
      attempt(() => (script.src = `${address}/script`));
      return script;
    };
    const makeAttribute = (): Attr => {
      const attribute = document.createAttribute('src');
      attempt(() => (attribute.value = `${address}/attribute`));
      return attribute;
    };
    const callAll = (call: Call, fresh: () => object | undefined): void => {
      // as many values as it needs, or one more
      const fits = (list: () => unknown[]): boolean => {
        const more = list().length - call.length;
        return more === 0 || more === 1;
      };
      const lists: (() => unknown[])[] = [
        ...forms.flatMap((form) => [
          () => [form],
          () => [form, form],
          () => [form, form, form],
          () => ['GET', form],
          () => ['src', form],
          () => ['xlink', 'href', form],
          () => [null, 'src', form],
          () => ['afterbegin', form],
          () => ['insertHTML', false, form],
        ]),
        () => [makeScript()],
        () => [makeScript(), null],
        () => ['afterbegin', makeScript()],
        () => [makeAttribute()],
      ];
      for (const list of lists.filter(fits)) {
        const object = fresh();
        attempt(() => call.apply(object, list()));
        if (object) trigger(object);
      }
      callWithAll((all) => call.call(fresh(), all), `${address}/all`);
      if (call.length) callWithAll((all) => call.call(fresh(), `${address}/url`, all), `${address}/all`);
      if (call.length) callWithAll((all) => call.call(fresh(), 'x', all), `${address}/all`);
      if (call.length > 1) callWithAll((all) => call.call(fresh(), all, all), `${address}/all`);
    };
    if (sign === '(') {
      const made = scope[owner] as Function;
      const construct = (...values: unknown[]): void => {
        const object = Reflect.construct(made, values) as object;
        if (object instanceof Element) attach(object);
        trigger(object);
      };
      callAll(Object.defineProperty(construct, 'length', { value: made.length }), () => undefined);
      return true;
    }
    if (sign === ':') {
      const holder = scope[owner] as Record<string, Call>;
      callAll(holder[name]!, () => holder);
      return true;
    }
    if (owner === 'Window') {
      const { value } = Object.getOwnPropertyDescriptor(window, name) ?? {};
      if (typeof value === 'function') callAll(value as Call, () => window);
      else for (const form of forms) attempt(() => (scope[name] = form));
      return true;
    }
    const makers = makersOf(owner);
    if (!makers.length) return false;
    const native = Object.getOwnPropertyDescriptor((scope[owner] as { prototype: object }).prototype, name);
    const isAttribute = sign === '@';
    // a number leads nowhere
    if (native?.set && !isAttribute && /number|boolean/.test(typeof attempt(() => (makers[0]!().object as Any)[name])))
      return true;
    for (const make of makers)
      if (isAttribute || native?.set) {
        for (const form of forms) {
          const { object, later } = make();
          attempt(() => (isAttribute ? (object as Element).setAttribute(name, form) : ((object as Any)[name] = form)));
          attempt(() => later?.());
          trigger(object);
        }
        if (isAttribute) continue;
        const { object, later } = make();
        callWithAll((all) => ((object as Any)[name] = all), `${address}/all`);
        attempt(() => later?.());
      } else callAll(native!.value as Call, () => make().object);
    return true;
  };

  const without: string[] = [];
  for (const member of members) {
    tell({ chunk, member });
    if (!attempt(() => tryOne(member))) without.push(member);
  }
  tell({ chunk, without, isDone: true });
};
