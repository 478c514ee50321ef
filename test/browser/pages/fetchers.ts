/**
 * Elements that page code, unaware of Sekisho, makes for an address, and what the page is told of them. Every function here
 * runs inside the page and uses nothing from around it.
 */

/** Makes one element or several that ask for the address; those of which the page wants to know are given to `watch`. */
export type Fetcher = (
  url: string,
  watch: <Kind extends EventTarget>(element: Kind) => Kind,
  box: HTMLElement,
) => void | Promise<void>;

export const FETCHERS = {
  'image, not inserted': (url, watch) => {
    watch(new Image()).src = url;
  },
  'image, inserted before its address is set': (url, watch, box) => {
    const image = watch(document.createElement('img'));
    box.append(image);
    image.setAttribute('src', url);
  },
  'image, srcset': (url, watch) => {
    watch(new Image()).srcset = `${url} 2x`;
  },
  'image, src and srcset': (url, watch, box) => {
    const image = watch(new Image());
    image.src = url;
    image.srcset = `${url} 2x`;
    box.append(image);
  },
  'image, its address twice at once': (url, watch) => {
    const image = watch(new Image());
    image.src = url;
    image.src = `${url}?again`;
  },
  'image, its address twice, one after the other': async (url, watch) => {
    const image = watch(new Image());
    const failed = new Promise((resolve) => image.addEventListener('error', resolve));
    image.src = url;
    await failed;
    image.src = `${url}?again`;
  },
  'image, innerHTML': (url, watch, box) => {
    watch(box);
    box.innerHTML = `<p><img src="${url}"></p>`;
  },
  'image, from another document': (url, watch, box) => {
    watch(box);
    box.append(new DOMParser().parseFromString(`<p><img src="${url}">`, 'text/html').body.firstChild!);
  },
  'image of SVG': (url, watch, box) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const image = watch(document.createElementNS('http://www.w3.org/2000/svg', 'image'));
    image.setAttribute('href', url);
    svg.append(image);
    box.append(svg);
  },
  'input of type image': (url, watch, box) => {
    const input = watch(document.createElement('input'));
    input.type = 'image';
    input.src = url;
    box.append(input);
  },
  script: (url, watch, box) => {
    const script = watch(document.createElement('script'));
    script.src = url;
    box.append(script);
  },
  'script, inserted before its address is set': (url, watch, box) => {
    const script = watch(document.createElement('script'));
    box.append(script);
    script.src = url;
  },
  'script, not inserted': (url, watch) => {
    watch(document.createElement('script')).src = url;
  },
  'script, inserted a task later': async (url, watch, box) => {
    const script = watch(document.createElement('script'));
    script.src = url;
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage('');
    });
    box.append(script);
  },
  'script, taken away when it fails': (url, watch, box) => {
    const script = watch(document.createElement('script'));
    script.src = url;
    script.addEventListener('error', () => script.remove());
    box.append(script);
  },
  'script, moved': (url, watch, box) => {
    const script = watch(document.createElement('script'));
    script.src = url;
    box.append(script);
    box.prepend(script);
  },
  'script, innerHTML': (url, watch, box) => {
    watch(box);
    box.innerHTML = `<script src="${url}"></script>`;
  },
  'script in a fragment, in an element': (url, watch, box) => {
    const fragment = document.createDocumentFragment();
    const outer = document.createElement('p');
    const script = watch(document.createElement('script'));
    script.src = url;
    outer.append(script);
    fragment.append(outer);
    box.append(fragment);
  },
  'script in a shadow root': (url, watch, box) => {
    const script = watch(document.createElement('script'));
    script.src = url;
    box.attachShadow({ mode: 'closed' }).append(script);
  },
  'script of a contextual fragment': (url, watch, box) => {
    watch(box);
    box.append(document.createRange().createContextualFragment(`<script src="${url}"></script>`));
  },
  module: (url, watch, box) => {
    const script = watch(document.createElement('script'));
    script.type = 'module';
    script.src = url;
    box.append(script);
  },
  stylesheet: (url, watch, box) => {
    const link = watch(document.createElement('link'));
    link.rel = 'stylesheet';
    link.href = url;
    box.append(link);
  },
  'stylesheet, its kind after its address': (url, watch, box) => {
    const link = watch(document.createElement('link'));
    link.href = url;
    link.rel = 'stylesheet';
    box.append(link);
  },
  'stylesheet, innerHTML': (url, watch, box) => {
    watch(box);
    box.innerHTML = `<link rel="stylesheet" href="${url}">`;
  },
  'stylesheet, not inserted': (url, watch) => {
    const link = watch(document.createElement('link'));
    link.rel = 'stylesheet';
    link.href = url;
  },
  preload: (url, watch, box) => {
    const link = watch(document.createElement('link'));
    link.rel = 'preload';
    link.as = 'image';
    link.href = url;
    box.append(link);
  },
  preconnect: (url, watch, box) => {
    const link = watch(document.createElement('link'));
    link.rel = 'preconnect';
    link.href = url;
    box.append(link);
  },
  video: (url, watch) => {
    const video = watch(document.createElement('video'));
    video.preload = 'auto';
    video.src = url;
  },
  'poster of a video': (url, watch, box) => {
    const video = watch(document.createElement('video'));
    video.poster = url;
    box.append(video);
  },
  'source of a video': (url, watch, box) => {
    const video = document.createElement('video');
    const source = watch(document.createElement('source'));
    video.preload = 'auto';
    source.src = url;
    video.append(source);
    box.append(video);
  },
  'frame, not inserted': (url, watch) => {
    watch(document.createElement('iframe')).src = url;
  },
  'frame, its address after it has loaded': async (url, watch, box) => {
    const frame = document.createElement('iframe');
    frame.src = '/own';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    box.append(frame);
    await loaded;
    watch(frame).src = url;
  },
} satisfies Readonly<Record<string, Fetcher>>;

export type FetcherName = keyof typeof FETCHERS;

/** Makes them all; `told` fills with what the page is told of each, `early` where it is told before its code has ended. */
export const fetchAll = (
  told: Record<string, string[]>,
  fetchers: Readonly<Record<string, Fetcher>>,
  addresses: Readonly<Record<string, string>>,
): void => {
  for (const [name, fetcher] of Object.entries(fetchers)) {
    const events: string[] = (told[name] = []);
    const box = document.createElement('div');
    document.body.append(box);
    let isEnded = false;
    const note = ({ type, target }: Event): void => {
      const failure = type === 'error' && target instanceof HTMLMediaElement ? ` ${target.error?.code}` : '';
      events.push(type + failure + (isEnded ? '' : ', early'));
    };
    void fetcher(
      addresses[name]!,
      (element) => {
        for (const type of ['loadstart', 'load', 'error']) element.addEventListener(type, note, true);
        return element;
      },
      box,
    );
    void Promise.resolve().then(() => (isEnded = true));
  }
};

/** Writes addresses in every way an editor does, and gives what it then reads, saves, and is shown. */
export const readAll = (url: string): unknown => {
  const box = document.createElement('div');
  document.body.append(box);
  const serializer = new XMLSerializer();
  const read = (element: Element, name: string): unknown => [
    element.localName,
    (element as unknown as Record<string, unknown>)[name],
    element.getAttribute(name),
    element.getAttribute(name.toUpperCase()),
    element.hasAttribute(name),
    element.getAttributeNames().sort(),
    element.outerHTML,
    serializer.serializeToString(element),
  ];
  const make = (name: string, attribute: string, value: string): Element => {
    const element = document.createElement(name);
    if (name === 'link') element.setAttribute('rel', 'stylesheet');
    element.setAttribute(attribute, value);
    box.append(element);
    return element;
  };
  const short = url.replace(/^https:/, '');
  const made = [
    make('iframe', 'src', short),
    make('img', 'src', short),
    make('img', 'srcset', `${short} 2x`),
    make('script', 'src', short),
    make('link', 'href', short),
    make('video', 'poster', short),
    make('object', 'data', short),
    make('td', 'background', short),
  ];
  const names = ['src', 'src', 'srcset', 'src', 'href', 'poster', 'data', 'background'];
  const readings = made.map((element, at) => read(element, names[at]!));
  const whole = [box.innerHTML, box.outerHTML, serializer.serializeToString(box)];

  const script = document.createElement('script');
  script.type = 'text/javascript';
  script.src = url;
  const kinds = [script.type, script.getAttribute('type'), script.outerHTML];

  const page = document.createElement('div');
  document.body.append(page);
  page.innerHTML = `<p><iframe src="${url}"></iframe></p><noscript><b>${url}</b></noscript><template><b></b></template>a &amp; b`;
  const parsed = [page.innerHTML, page.querySelector('iframe')!.src];
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  root.innerHTML = `<img src="${url}">`;
  const shadow = [root.innerHTML, root.querySelector('img')!.src];

  const frame = page.querySelector('iframe')!;
  frame.removeAttribute('src');
  const gone = [frame.src, frame.hasAttribute('src'), frame.outerHTML];
  frame.src = url;
  frame.src = '/own';
  const other = [frame.getAttribute('src'), frame.outerHTML];
  return { readings, whole, kinds, parsed, shadow, gone, other };
};

/** What a custom element notes that is in markup in which something is held. */
export const upgradeAll = (url: string): unknown => {
  class Note extends HTMLElement {
    isUpgraded = true;
  }
  customElements.define('x-note', Note);
  const markup = `<x-note><x-note></x-note></x-note><img src="${url}">`;
  const isUpgraded = (root: ParentNode): unknown[] =>
    [...root.querySelectorAll('x-note')].map((element) => (element as Note).isUpgraded);
  const make = (name: string): HTMLElement => document.createElement(name);
  const [box, adjacent, inPage] = [make('div'), make('div'), make('div')];
  box.innerHTML = markup;
  adjacent.insertAdjacentHTML('beforeend', markup);
  document.body.append(inPage);
  inPage.innerHTML = markup;
  const fragment = document.createRange().createContextualFragment(markup);
  const root = make('div').attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  return [box, adjacent, inPage, fragment, root].map(isUpgraded);
};

/** Whether a picture says that it is complete: as soon as it asks, once it has told, and asked anew. */
export const completeAll = async (url: string): Promise<unknown> => {
  const image = new Image();
  const told = (): Promise<unknown> =>
    new Promise((resolve) => image.addEventListener('error', resolve, { once: true }));
  const seen: boolean[] = [];
  for (const address of [`${url}/first`, `${url}/second`]) {
    const error = told();
    image.src = address;
    seen.push(image.complete);
    await error;
    seen.push(image.complete, Object.hasOwn(image, 'complete'));
  }
  return seen;
};

/** What the platform answers where page code does something odd, with markup and addresses that mention a vendor. */
export const goWrong = async (url: string): Promise<unknown> => {
  const results: Record<string, unknown> = {};
  const note = (name: string, act: () => unknown): void => {
    try {
      results[name] = act();
    } catch (error) {
      results[name] = (error as Error).name;
    }
  };
  const markup = `<img src="${url}">`;
  note('outerHTML of the root', () => {
    document.documentElement.outerHTML = markup;
  });
  note('outerHTML of what is not inserted', () => {
    const element = document.createElement('p');
    element.outerHTML = markup;
    return element.localName;
  });
  for (const where of ['beforebegin', 'afterend', 'nowhere'] as const) {
    note(`${where} of what is not inserted`, () =>
      document.createElement('p').insertAdjacentHTML(where as 'afterend', markup),
    );
    note(`${where} of the root`, () => document.documentElement.insertAdjacentHTML(where as 'afterend', markup));
  }
  const reads: Record<string, number> = {};
  const once = (name: string, text: string): string =>
    ({
      toString() {
        reads[name] = (reads[name] ?? 0) + 1;
        return text;
      },
    }) as unknown as string;
  const image = new Image();
  image.src = once('src', '/own');
  image.setAttribute('src', once('setAttribute', '/own'));
  image.setAttributeNS(null, 'src', once('setAttributeNS', '/own'));
  image.getAttributeNode('src')!.value = once('value of an attribute', '/own');
  const box = document.createElement('div');
  box.innerHTML = once('innerHTML', markup);
  box.insertAdjacentHTML('beforeend', once('insertAdjacentHTML', markup));
  document.createRange().createContextualFragment(once('createContextualFragment', markup));
  document.cookie = once('cookie', 'own=1');
  new XMLHttpRequest().open('GET', once('open', '/own'));
  await fetch(once('fetch', '/own'));
  results.reads = reads;

  const broken = {
    toString() {
      throw new RangeError('broken');
    },
  } as unknown as string;
  note('fetch of what cannot be read', () => {
    const answer = fetch(broken);
    answer.catch(() => {});
    return answer instanceof Promise;
  });
  results['fetch rejects'] = await fetch(broken).catch((error: Error) => error.name);
  note('fetch of nothing', () => (fetch as unknown as () => Promise<unknown>)().catch(() => {}) instanceof Promise);
  note('src of what cannot be read', () => (image.src = broken));
  note('sendBeacon of nothing', () => (navigator as unknown as { sendBeacon(): boolean }).sendBeacon());
  note('setAttribute of nothing', () => (image as unknown as { setAttribute(): void }).setAttribute());

  const sourceOf = (owner: object, name: string): unknown => {
    const { value, get, set } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    return [value as unknown, get, set].map(
      (one) => typeof one === 'function' && [one.name, one.length, String(one), Function.prototype.toString.call(one)],
    );
  };
  results.sources = [
    sourceOf(window, 'fetch'),
    sourceOf(Function.prototype, 'toString'),
    sourceOf(HTMLImageElement.prototype, 'src'),
    sourceOf(Element.prototype, 'innerHTML'),
    sourceOf(Element.prototype, 'setAttribute'),
    sourceOf(Document.prototype, 'cookie'),
    sourceOf(Node.prototype, 'appendChild'),
    sourceOf(Attr.prototype, 'value'),
  ];
  results.same = String(Symbol) === Function.prototype.toString.call(Symbol);
  return results;
};

/** What an XMLHttpRequest tells of a request that is blocked. */
export const askAll = async (url: string): Promise<unknown> => {
  const ask = (act: (request: XMLHttpRequest) => void): Promise<unknown> =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      const told: unknown[] = [];
      const note = ({ type }: Event): void =>
        void told.push([type, request.readyState, request.status, request.statusText, request.responseText]);
      for (const type of ['readystatechange', 'load', 'error', 'abort', 'timeout'])
        request.addEventListener(type, note);
      request.addEventListener('loadend', (event) => {
        note(event);
        resolve(told);
      });
      act(request);
    });
  return [
    await ask((request) => {
      request.open('GET', url);
      request.send();
    }),
    await ask((request) => {
      request.open('POST', url, true);
      request.setRequestHeader('content-type', 'text/plain');
      request.send('x');
    }),
    await ask((request) => {
      request.open('GET', url);
      request.open('GET', '/own');
      request.send();
    }),
  ];
};
