/** What vendors' tags and the page's own code ask for. Each function runs inside the page and uses nothing from around it. */
import './globals.js';

/** Asks for an image without annotating it, whatever names the elements of the page bear. */
export const askForImage = (url: string): void => {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')!;
  const root = get!.call(document) as Element;
  root.lastElementChild!.appendChild(new Image()).setAttribute('src', url);
};

/** Starts six trackers as real pages do: by code, unannotated. `mark` stands in all their addresses. */
export const startTrackers = (mark: string): void => {
  const script = document.createElement('script');
  script.src = `https://www.googletagmanager.com/gtag/js?id=AW-${mark}`;
  document.head.appendChild(script);
  new Image().src = `https://www.googleadservices.com/pagead/${mark}.gif`;
  const frame = document.createElement('iframe');
  frame.src = `https://player.vimeo.com/video/6?${mark}`;
  document.body.appendChild(frame);
  const loader = document.createElement('script');
  loader.text = `{
    const inner = document.createElement('script');
    inner.async = true;
    inner.setAttribute('src', 'https://www.google-analytics.com/analytics.js?${mark}');
    document.querySelector('script').parentNode.insertBefore(inner, document.querySelector('script'));
  }`;
  document.body.append(loader);
  navigator.sendBeacon(`https://www.google-analytics.com/g/collect?${mark}`, 'x');
  fetch(`https://www.googleadservices.com/ccm/${mark}`, { mode: 'no-cors' }).catch(() => {});
};

/** The addresses of the six, as patterns. */
export const trackers = (mark: string): string[] => [
  `https://www.googletagmanager.com/gtag/js?id=AW-${mark}`,
  `https://www.googleadservices.com/pagead/${mark}.gif`,
  `https://player.vimeo.com/video/6?${mark}`,
  `https://www.google-analytics.com/analytics.js?${mark}`,
  `https://www.google-analytics.com/g/collect?${mark}`,
  `https://www.googleadservices.com/ccm/${mark}`,
];

/** What a page itself does, each to be seen once by whoever stands in front of the browser's functions. */
export const doOwn = (): void => {
  void fetch('/own-fetch');
  const request = new XMLHttpRequest();
  request.open('GET', '/own-xhr');
  request.send();
  navigator.sendBeacon('/own-beacon', 'x');
  const script = document.createElement('script');
  script.src = '/own.js';
  document.body.appendChild(script);
};
