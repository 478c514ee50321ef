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
      setTimeout(resolve);
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
    const note = ({ type }: Event): void => void events.push(isEnded ? type : `${type}, early`);
    void fetcher(
      addresses[name]!,
      (element) => {
        for (const type of ['load', 'error']) element.addEventListener(type, note, true);
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
