/**
 * Ways by which page code, unaware of Sekisho, has the browser fetch from a vendor. Every function here runs inside the
 * page and uses nothing from around it. A way is settled once the page has its answer, and rejects if that is a wrong one.
 */
import './globals.js';

/** Makes the browser ask for the address. */
export type Way = (url: string) => void | Promise<void>;

/** https://wicg.github.io/sanitizer-api/ */
interface Sanitizing {
  setHTML(html: string, options: object): void;
}

export const WAYS = {
  'script, property': (url) => {
    const script = document.createElement('script');
    script.src = `${url}.js`;
    document.body.append(script);
  },
  'script, attribute': (url) => {
    const script = document.createElement('script');
    script.setAttribute('src', `${url}.js`);
    document.head.appendChild(script);
  },
  'script, inserted before its address is set': (url) => {
    const script = document.createElement('script');
    document.body.append(script);
    script.src = `${url}.js`;
  },
  'script in a fragment': (url) => {
    const fragment = document.createDocumentFragment();
    const script = document.createElement('script');
    script.src = `${url}.js`;
    fragment.append(script);
    document.body.append(fragment);
  },
  'script in a shadow root': (url) => {
    const host = document.createElement('div');
    document.body.append(host);
    const script = document.createElement('script');
    script.src = `${url}.js`;
    host.attachShadow({ mode: 'closed' }).append(script);
  },
  'script of a contextual fragment': (url) => {
    document.body.append(document.createRange().createContextualFragment(`<script src="${url}.js"></script>`));
  },
  module: (url) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = `${url}.js`;
    document.body.append(script);
  },
  'script, attribute node': (url) => {
    const script = document.createElement('script');
    const attribute = document.createAttribute('src');
    attribute.value = `${url}.js`;
    script.setAttributeNode(attribute);
    document.body.append(script);
  },
  'script whose base comes later': (url) => {
    const { origin, pathname } = new URL(url);
    const script = document.createElement('script');
    script.src = `${pathname.slice(1)}.js`;
    const base = document.createElement('base');
    base.href = `${origin}/`;
    document.head.append(base);
    document.body.append(script);
    base.remove();
  },
  'new Image': (url) => {
    new Image().src = url;
  },
  'image, srcset': (url) => {
    const image = new Image();
    image.srcset = `${url} 2x`;
    document.body.append(image);
  },
  'image, innerHTML': (url) => {
    const box = document.createElement('div');
    box.innerHTML = `<p><img src="${url}"></p>`;
    document.body.append(box);
  },
  'image, insertAdjacentHTML': (url) => {
    document.body.insertAdjacentHTML('beforeend', `<img src="${url}">`);
  },
  'image, cloned from a template': (url) => {
    const template = document.createElement('template');
    template.innerHTML = '<img>';
    template.content.querySelector('img')!.setAttribute('src', url);
    document.body.append(template.content.cloneNode(true));
  },
  'image, from another document': (url) => {
    const other = document.implementation.createHTMLDocument('');
    other.body.innerHTML = `<img src="${url}">`;
    document.body.append(other.body.firstChild!);
  },
  'image, imported': (url) => {
    const other = new DOMParser().parseFromString(`<img src="${url}">`, 'text/html');
    document.body.append(document.importNode(other.body.firstChild!, true));
  },
  'image, parseHTMLUnsafe': (url) => {
    document.body.append(Document.parseHTMLUnsafe(`<img src="${url}">`).body.firstChild!);
  },
  'image, setHTMLUnsafe': (url) => {
    const box = document.createElement('div');
    document.body.append(box);
    box.setHTMLUnsafe(`<img src="${url}">`);
  },
  'image in a declarative shadow root': (url) => {
    const box = document.createElement('div');
    document.body.append(box);
    box.setHTMLUnsafe(`<div><template shadowrootmode="open"><img src="${url}"></template></div>`);
  },
  'image, attribute value': (url) => {
    const image = new Image();
    image.src = '/own.gif';
    document.body.append(image);
    image.getAttributeNode('src')!.value = url;
  },
  'image, host in capitals': (url) => {
    const box = document.createElement('div');
    box.innerHTML = `<img src="${url.replace('www.googleadservices.com', 'WWW.GoogleAdServices.COM')}">`;
    document.body.append(box);
  },
  'image, host in entities': (url) => {
    const box = document.createElement('div');
    box.innerHTML = `<img src="${url.replace('google', 'g&#111;ogle')}">`;
    document.body.append(box);
  },
  'image, host with a named entity': (url) => {
    const box = document.createElement('div');
    box.innerHTML = `<img src="${url.replace('www.google', 'www&period;google')}">`;
    document.body.append(box);
  },
  'image, host with a line end in it': (url) => {
    const box = document.createElement('div');
    box.innerHTML = `<img src="${url.replace('google', 'goo\ngle')}">`;
    document.body.append(box);
  },
  'image, host in percent': (url) => {
    const box = document.createElement('div');
    box.innerHTML = `<img src="${url.replace('google', '%67oogle')}">`;
    document.body.append(box);
  },
  'image, host in full width': (url) => {
    const box = document.createElement('div');
    box.innerHTML = `<img src="${url.replace('google', '\uff47oogle')}">`;
    document.body.append(box);
  },
  'image, host with a dot at its end': (url) => {
    new Image().src = url.replace('.com/', '.com./');
  },
  'image held for one vendor, then given to another': (url) => {
    window.sekisho.grant('vimeo');
    const image = new Image();
    image.src = 'https://player.vimeo.com/x.gif';
    document.body.append(image);
    image.src = url;
    window.sekisho.deny('vimeo');
  },
  'image whose address changes': (url) => {
    const image = new Image();
    image.src = '/own.gif';
    document.body.append(image);
    image.src = url;
  },
  'attributes.setNamedItem': (url) => {
    const image = new Image();
    image.alt = '';
    const attribute = document.createAttribute('src');
    attribute.value = url;
    image.attributes.setNamedItem(attribute);
    document.body.append(image);
  },
  'attributes.setNamedItem, the first one': (url) => {
    const image = document.createElement('img');
    const attribute = document.createAttribute('src');
    attribute.value = url;
    image.attributes.setNamedItem(attribute);
    document.body.append(image);
  },
  'image of SVG': (url) => {
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.setAttribute('href', url);
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.append(image);
    document.body.append(svg);
  },
  'image of SVG, xlink': (url) => {
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', url);
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.append(image);
    document.body.append(svg);
  },
  'image of SVG, innerHTML': (url) => {
    const box = document.createElement('div');
    box.innerHTML = `<svg><image href="${url}"/></svg>`;
    document.body.append(box);
  },
  'image of SVG, href.baseVal': (url) => {
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.href.baseVal = url;
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.append(image);
    document.body.append(svg);
  },
  'input of type image': (url) => {
    const input = document.createElement('input');
    input.type = 'image';
    input.src = url;
    document.body.append(input);
  },
  'background of the body': (url) => {
    (document.body as HTMLBodyElement).background = url;
  },
  'background of a table': (url) => {
    document.body.insertAdjacentHTML('beforeend', `<table background="${url}"><tr><td>x</td></tr></table>`);
  },
  'iframe, property': (url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
  },
  'iframe, outerHTML': (url) => {
    const box = document.createElement('div');
    document.body.append(box);
    box.outerHTML = `<iframe src="${url}"></iframe>`;
  },
  stylesheet: (url) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `${url}.css`;
    document.head.append(link);
  },
  preload: (url) => {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'image';
    link.href = url;
    document.head.append(link);
  },
  video: (url) => {
    const video = document.createElement('video');
    video.preload = 'auto';
    video.src = `${url}.mp4`;
    document.body.append(video);
  },
  'poster of a video': (url) => {
    const video = document.createElement('video');
    video.poster = `${url}.png`;
    document.body.append(video);
  },
  'audio source': (url) => {
    const audio = document.createElement('audio');
    audio.preload = 'auto';
    const source = document.createElement('source');
    source.src = `${url}.mp3`;
    audio.append(source);
    document.body.append(audio);
  },
  Audio: (url) => {
    const audio = new Audio(`${url}.mp3`);
    // one that nothing refers to may be gone before it has asked
    (window as unknown as { playing: HTMLAudioElement }).playing = audio;
    // WebKit loads nothing for one that nobody plays
    audio.play().catch(() => {});
  },
  object: (url) => {
    const object = document.createElement('object');
    object.data = url;
    document.body.append(object);
  },
  embed: (url) => {
    const embed = document.createElement('embed');
    embed.src = url;
    document.body.append(embed);
  },
  fetch: async (url) => {
    try {
      await fetch(url);
    } catch (error) {
      if (error instanceof TypeError) return;
      throw error;
    }
    throw new Error('answered');
  },
  'fetch with a Request': async (url) => {
    try {
      await fetch(new Request(url, { method: 'POST', body: 'x' }));
    } catch (error) {
      if (error instanceof TypeError) return;
      throw error;
    }
    throw new Error('answered');
  },
  'request of another frame': async (url) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { Request } = frame.contentWindow as Window & typeof globalThis;
    try {
      await fetch(new Request(url));
    } catch {
      return;
    }
    throw new Error('answered');
  },
  XMLHttpRequest: (url) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      let errors = 0;
      request.addEventListener('load', () => reject(new Error('answered')));
      request.addEventListener('error', () => (errors += 1));
      request.addEventListener('loadend', () =>
        // in a task of its own, in which a second error would have come
        setTimeout(() => (errors === 1 ? resolve() : reject(new Error(`${errors} errors`)))),
      );
      request.open('GET', url);
      request.send();
    }),
  sendBeacon: (url) => {
    navigator.sendBeacon(url, 'x');
  },
  EventSource: (url) =>
    new Promise((resolve) => {
      const source = new EventSource(url);
      source.addEventListener('error', () => {
        source.close();
        resolve();
      });
    }),
  WebSocket: (url) =>
    new Promise((resolve) => {
      const socket = new WebSocket(url.replace('https', 'wss'));
      for (const type of ['error', 'close']) socket.addEventListener(type, () => resolve());
    }),
  'WebSocket of an instance': (url) =>
    new Promise((resolve) => {
      const own = new WebSocket('wss://localhost:1/');
      const Constructor = own.constructor as typeof WebSocket;
      const socket = new Constructor(url.replace('https', 'wss'));
      for (const type of ['error', 'close']) socket.addEventListener(type, () => resolve());
    }),
  'Cache.add': async (url) => {
    const cache = await caches.open('own');
    try {
      await cache.add(url);
    } catch {
      return;
    }
    throw new Error('answered');
  },
  'worker of another site': (url) => {
    try {
      new Worker(`${url}.js`).terminate();
    } catch {
      // what a browser does of itself with a worker of another site
    }
  },
  worklet: async (url) => {
    const { paintWorklet } = CSS as unknown as { paintWorklet: Worklet };
    try {
      await paintWorklet.addModule(`${url}.js`);
    } catch {
      return;
    }
    throw new Error('answered');
  },
  'audio worklet': async (url) => {
    try {
      await new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(`${url}.js`);
    } catch {
      return;
    }
    throw new Error('answered');
  },
  'frame of markup, property': (url) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<p>ad</p><script src="${url}.js"></script>`;
    document.body.append(frame);
  },
  'frame of markup, attribute, an inline script in it': (url) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.setAttribute('srcdoc', `<script>new Image().src = '${url}'</script>`);
  },
  'frame of markup, innerHTML': (url) => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = `<iframe srcdoc="<img src='${url}'>"></iframe>`;
  },
  'frame that the page writes': (url) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument!;
    inner.open();
    inner.write(`<html><body><script src="${url}.js"></script></body></html>`);
    inner.close();
  },
  'frame that the page writes in pieces': (url) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentWindow!.document;
    inner.open();
    for (const piece of ['<html><body><script ', 'src="', `${url}.js`, '"></script>', '</body></html>'])
      inner.write(piece);
    inner.close();
  },
  'script that is made in a frame': (url) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument!;
    const script = inner.createElement('script');
    script.src = `${url}.js`;
    inner.body.append(script);
  },
  'image of a frame': (url) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { Image: Inner } = frame.contentWindow as unknown as { Image: typeof Image };
    new Inner().setAttribute('src', url);
  },
  'form, submit()': (url) => {
    const frame = document.createElement('iframe');
    const form = document.createElement('form');
    frame.name = form.target = 'target-of-submit';
    form.method = 'post';
    form.action = url;
    document.body.append(frame, form);
    form.submit();
  },
  'form, requestSubmit()': (url) => {
    const frame = document.createElement('iframe');
    const form = document.createElement('form');
    frame.name = form.target = 'target-of-request';
    form.action = url;
    document.body.append(frame, form);
    form.requestSubmit();
  },
  'form, by its button': (url) => {
    const frame = document.createElement('iframe');
    const form = document.createElement('form');
    frame.name = form.target = 'target-of-button';
    form.innerHTML = '<button name="submit">x</button><input name="getAttribute"><input name="action">';
    const button = form.querySelector('button')!;
    button.formAction = url;
    document.body.append(frame, form);
    button.click();
  },
  'form in a shadow root, by its button': (url) => {
    const frame = document.createElement('iframe');
    frame.name = 'target-of-shadow';
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    document.body.append(frame, host);
    root.innerHTML = '<form target="target-of-shadow"><button>x</button></form>';
    root.querySelector('form')!.action = url;
    root.querySelector('button')!.click();
  },
  'image, setHTML in a shadow root': (url) => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'closed' }) as unknown as ShadowRoot & Sanitizing;
    root.setHTML(`<img src="${url}">`, { sanitizer: { elements: ['img'], attributes: ['src'] } });
  },
  'stylesheet, setHTML': (url) => {
    const box = document.createElement('div') as unknown as Sanitizing & HTMLElement;
    document.body.append(box);
    box.setHTML(`<link rel="stylesheet" href="${url}.css">`, {
      sanitizer: { elements: ['link'], attributes: ['rel', 'href'] },
    });
  },
  'poster, setHTML': (url) => {
    const box = document.createElement('div') as unknown as Sanitizing & HTMLElement;
    document.body.append(box);
    box.setHTML(`<video poster="${url}.png"></video>`, { sanitizer: { elements: ['video'], attributes: ['poster'] } });
  },
  'a parsed caption of a table': (url) => {
    const other = new DOMParser().parseFromString(`<table><caption><img src="${url}">`, 'text/html');
    const table = document.createElement('table');
    document.body.append(table);
    table.caption = other.querySelector('caption');
  },
  'a parsed head of a table': (url) => {
    const other = new DOMParser().parseFromString(`<table><thead><tr><td><img src="${url}">`, 'text/html');
    const table = document.createElement('table');
    document.body.append(table);
    table.tHead = other.querySelector('thead');
  },
  'a parsed foot of a table': (url) => {
    const other = new DOMParser().parseFromString(`<table><tfoot><tr><td><img src="${url}">`, 'text/html');
    const table = document.createElement('table');
    document.body.append(table);
    table.tFoot = other.querySelector('tfoot');
  },
  'image, surroundContents': (url) => {
    const other = new DOMParser().parseFromString(`<img src="${url}">`, 'text/html');
    const paragraph = document.createElement('p');
    document.body.append(paragraph);
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    range.surroundContents(other.images[0]!);
  },
  'image, insertHTML of an editor': (url) => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.textContent = 'x';
    document.body.append(editor);
    editor.focus();
    getSelection()!.selectAllChildren(editor);
    if (!document.execCommand('insertHTML', false, `<p>a<img src="${url}"></p>`)) throw new Error('refused');
  },
  'image, insertImage of an editor': (url) => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.textContent = 'x';
    document.body.append(editor);
    editor.focus();
    getSelection()!.selectAllChildren(editor);
    if (!document.execCommand('insertImage', false, url)) throw new Error('refused');
  },
  'image, XSLT': (url) => {
    const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');
    const processor = new XSLTProcessor();
    processor.importStylesheet(
      parse(
        `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/><xsl:template match="/"><p><img src="${url}"/></p></xsl:template></xsl:stylesheet>`,
      ),
    );
    document.body.append(processor.transformToFragment(parse('<x/>'), document));
  },
  'image, attribute nodeValue': (url) => {
    const image = new Image();
    image.src = '/own.gif';
    document.body.append(image);
    image.getAttributeNode('src')!.nodeValue = url;
  },
  'image, attribute textContent': (url) => {
    const image = new Image();
    image.src = '/own.gif';
    document.body.append(image);
    image.getAttributeNode('src')!.textContent = url;
  },
  'background of a row': (url) => {
    const table = document.createElement('table');
    table.insertRow().insertCell().textContent = 'x';
    table.rows[0]!.setAttribute('background', `${url}/row`);
    document.body.append(table);
  },
  'background of parts of a table': (url) => {
    const table = document.createElement('table');
    for (const part of ['thead', 'tbody', 'tfoot']) {
      const group = document.createElement(part);
      group.setAttribute('background', `${url}/${part}`);
      group.innerHTML = '<tr><td>x</td></tr>';
      table.append(group);
    }
    document.body.append(table);
  },
} satisfies Readonly<Record<string, Way>>;

/** Ways that take the rest of the page away, so that each needs a page of its own. */
export const REPLACEMENTS = {
  'document.body': (url) => {
    document.body = new DOMParser().parseFromString(`<img src="${url}">`, 'text/html').body;
  },
  'document.replaceChild': (url) => {
    const other = new DOMParser().parseFromString(`<img src="${url}">`, 'text/html');
    document.replaceChild(other.documentElement, document.documentElement);
  },
  'document.replaceChildren': (url) => {
    const other = new DOMParser().parseFromString(`<img src="${url}">`, 'text/html');
    document.documentElement.remove();
    document.replaceChildren(other.documentElement);
  },
  'document.append': (url) => {
    const other = new DOMParser().parseFromString(`<img src="${url}">`, 'text/html');
    document.documentElement.remove();
    document.append(other.documentElement);
  },
  'documentElement.replaceWith': (url) => {
    const other = new DOMParser().parseFromString(`<img src="${url}">`, 'text/html');
    document.documentElement.replaceWith(other.documentElement);
  },
  'doctype.after': (url) => {
    const other = new DOMParser().parseFromString(`<img src="${url}">`, 'text/html');
    document.documentElement.remove();
    document.doctype!.after(other.documentElement);
  },
} satisfies Readonly<Record<string, Way>>;

export type WayName = keyof typeof WAYS;

/** Whether the browser knows a way: feature tests for those that some engine does not know. */
export const IS_KNOWN = {
  'image, parseHTMLUnsafe': () => 'parseHTMLUnsafe' in Document,
  'image, setHTMLUnsafe': () => 'setHTMLUnsafe' in Element.prototype,
  'image in a declarative shadow root': () => 'setHTMLUnsafe' in Element.prototype,
  'image, setHTML in a shadow root': () => 'setHTML' in ShadowRoot.prototype,
  'stylesheet, setHTML': () => 'setHTML' in Element.prototype,
  'poster, setHTML': () => 'setHTML' in Element.prototype,
  'image, XSLT': () => 'XSLTProcessor' in window,
  worklet: () => 'paintWorklet' in CSS,
  'audio worklet': () => 'OfflineAudioContext' in window && 'audioWorklet' in OfflineAudioContext.prototype,
} satisfies Readonly<Partial<Record<WayName, () => boolean>>>;

/** What became of a way: the browser does not know it, or the page was answered, rightly or with an error. */
export type Outcome = 'unknown' | 'fine' | { readonly error: string };

/** Goes every way, without waiting for one before the next. Runs inside the page; `outcomes` fills as answers come. */
export const goAll = (
  outcomes: Record<string, Outcome>,
  ways: Readonly<Record<string, Way>>,
  isKnown: Readonly<Record<string, () => boolean>>,
  addresses: Readonly<Record<string, string>>,
): void => {
  for (const [name, way] of Object.entries(ways)) {
    if (isKnown[name]?.() === false) {
      outcomes[name] = 'unknown';
      continue;
    }
    // a way that throws at once rejects like the others
    void (async () => way(addresses[name]!))().then(
      () => (outcomes[name] = 'fine'),
      (error: unknown) => (outcomes[name] = { error: String(error) }),
    );
  }
};
