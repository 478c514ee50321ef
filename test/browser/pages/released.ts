/** What released scripts do. Each function runs inside the page, as the text of a script, and uses nothing from around it. */
import './globals.js';

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string }): { createHTML(text: string): string };
}

/** Writes markup in pieces that mean something only together, with scripts that write on. */
export const writePieces = (): void => {
  const { log } = window;
  document.write('<div id="slot" cla');
  document.write('ss="a&am', 'p;b">in ');
  document.writeln('<b>bold</b>');
  log.push(document.getElementById('slot')!.className);
  document.write('<p><em id="open">');
  log.push(document.getElementById('open') !== null);
  document.write('still in</em>');
  document.write('<script src="https://v.example/w1.js"></script><scr');
  document.write('ipt>log.push("w2")</script><script src="https://v.example/w3.js" data-x="1"></script>');
  log.push(document.open() === document);
  document.write(
    '</p></div><img src="https://v.example/pixel.gif" alt=""><noscript><img src="https://v.example/no.gif"></noscript><s id="tail">tail',
  );
  document.close();
  log.push('main');
};

/** Writes an element and notes behind which one it stands. */
export const writeBehind = (): void => {
  document.write('<q id="q">x</q>');
  window.log.push('writer', document.querySelector('#q')!.previousElementSibling?.id);
};

/** Writes tags of vendors, annotated and not, and one of the site. */
export const writeTags = (ad: string): void => {
  document.write(
    `<script src="${ad}/a.js"></script><img src="${ad}/b.gif" alt=""><script type="text/plain" data-vendor="google-ads">log.push("held")</script>`,
  );
  document.write('<iframe src="https://player.vimeo.com/video/1" title="x"></iframe><script>log.push("own")</script>');
};

/** Writes a string, which Trusted Types refuse, and HTML of a policy. */
export const writeTrusted = (): void => {
  const { log } = window;
  try {
    document.write('<p id="string">x</p>');
    log.push('written');
  } catch (error) {
    log.push((error as Error).name);
  }
  const { trustedTypes } = window as unknown as { trustedTypes: TrustedTypes };
  const policy = trustedTypes.createPolicy('site', { createHTML: (text) => text });
  document.write(
    policy.createHTML(
      '<p id="trusted">x</p><script nonce="n1">log.push("script")</script><script>log.push("no nonce")</script>',
    ),
  );
  log.push('end');
};

/** What is put in front of natives only while a released script runs. */
export const readNatives = (): unknown[] => [
  document.write,
  document.open,
  addEventListener,
  removeEventListener,
  Object.getOwnPropertyDescriptor(window, 'onload')!.set,
];

/** Listens as the page's own script, before the page is loaded. */
export const listenEarly = (): void => {
  const { log } = window;
  addEventListener('load', () => log.push('page load'));
  document.addEventListener('DOMContentLoaded', () => log.push('page ready'));
  window.onload = () => log.push('page onload');
};

/** Listens in every manner, when the page is long loaded. */
export const listenLate = (): void => {
  const { log } = window;
  const note = (name: string) =>
    function listener(this: unknown, event: Event): void {
      const state = [event.type, event.target === document, event.currentTarget === this, document.readyState];
      log.push(`${name}:${state.join()}`);
    };
  addEventListener('load', note('bare'));
  window.addEventListener('load', note('captured'), true);
  document.addEventListener('DOMContentLoaded', note('ready'));
  window.addEventListener('DOMContentLoaded', () => {
    throw new Error('on purpose');
  });
  const object = {
    handleEvent(): void {
      log.push('object');
      addEventListener('load', () => log.push('nested'));
    },
  };
  window.addEventListener('DOMContentLoaded', object, { once: true });
  document.addEventListener('readystatechange', note('state'));
  const twice = (): unknown => log.push('twice');
  addEventListener('load', twice);
  addEventListener('load', twice);
  const gone = (): unknown => log.push('gone');
  addEventListener('load', gone);
  removeEventListener('load', gone);
  const stopped = new AbortController();
  addEventListener('load', () => log.push('aborted'), { signal: stopped.signal });
  stopped.abort();
  document.addEventListener('load', () => log.push('never on the document'));
  addEventListener('click', () => log.push('click'));
  const earlier = window.onload;
  window.onload = function handler(this: GlobalEventHandlers, event: Event) {
    earlier?.call(window, event);
    note('onload').call(this, event);
  };
};

/** Puts a handler around the one that is there, and another one on the document. */
export const chainHandlers = (): void => {
  const { log } = window;
  const before = window.onload!;
  window.onload = (event) => {
    before.call(window, event);
    log.push('second onload');
  };
  document.onreadystatechange = () => log.push('property');
};

/** The last script of the batch: what it asks for in a later task comes too late. */
export const listenTooLate = (): void => {
  window.log.push('end of the batch');
  setTimeout(() => addEventListener('load', () => window.log.push('too late')));
};

/** Notes both events with the state of the page. */
export const listenFor = (name: string): void => {
  for (const type of ['DOMContentLoaded', 'load'])
    addEventListener(type, () => window.log.push(`${name} ${type} ${document.readyState}`));
};
