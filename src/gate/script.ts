/** The only file that creates and starts script elements. */
import { page } from '../core/page.js';
import { warn } from '../core/warn.js';
import { trust, webAddress } from './trust.js';

const isModule = (script: Element): boolean => script.getAttribute('data-type') === 'module';

/** Whether it is fetched rather than written in the page. */
export const isExternal = (script: Element): boolean => script.hasAttribute('data-src');

/** Runs as soon as it is there, like any `async` script. */
export const isFree = (script: Element): boolean =>
  script.hasAttribute('async') && (isExternal(script) || isModule(script));

/** Waits until the page is parsed, like any `defer` script or module. */
export const isDeferred = (script: Element): boolean =>
  isModule(script) || (script.hasAttribute('defer') && isExternal(script));

/** Scripts of a template's copy: Trusted Types does not trust the text of a clone, so they are made anew. */
const clones = new WeakSet<Element>();

/**
 * Whether the browser would still start this very element. One made by `innerHTML` is marked as already started; its
 * `async` property says so (HTML, "prepare the script element", steps 1 and 4: the parser forces `async` on a script it
 * could not run, the fragment parser does not). Firefox 153 reports `true` for both, so there a late script gets a copy.
 */
const isStartable = (script: HTMLScriptElement): boolean =>
  script.async && !clones.has(script) && (page('readyState') === 'loading' || !CSS.supports('-moz-appearance', 'none'));

/** A script like the held one that the browser has never seen, in its place. */
const renew = (held: HTMLScriptElement): HTMLScriptElement => {
  const script = page('createElement')('script');
  for (const { name, value } of held.attributes) script.setAttribute(name, value);
  script.nonce = held.nonce;
  if (!isExternal(held)) script.text = trust('an inline script').createScript(held.text);
  held.replaceWith(script);
  return script;
};

/** Waits for a script's answer, good or bad, but not for longer than the limit. */
const answer = (script: HTMLScriptElement, timeout: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      warn('script-timeout', script.src);
      resolve();
    }, timeout);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    script.addEventListener('load', done);
    script.addEventListener('error', done);
  });

/**
 * Starts a held script in its place, all attributes kept. What it gives back is settled once the script has run or
 * failed, or has not answered within `timeout` milliseconds. Throws where the page's security policy refuses it.
 */
export const start = (held: HTMLScriptElement, timeout: number): Promise<void> | undefined => {
  const source = isExternal(held) && trust('a script').createScriptURL(webAddress(held.getAttribute('data-src')));
  const script = isStartable(held) ? held : renew(held);
  const answered = source || isModule(script) ? answer(script, timeout) : undefined;
  const type = script.getAttribute('data-type');
  if (type) script.type = type;
  else script.removeAttribute('type');
  // what starts an inert script: getting its `src`, or being put into the page
  if (source) script.src = source;
  else script.parentNode!.insertBefore(script, script.nextSibling);
  return answered;
};

/** Fetches a script that has to wait for its turn, so that waiting costs no time. */
export const preload = (script: HTMLScriptElement): void => {
  if (!isExternal(script)) return;
  const link = page('createElement')('link');
  for (const { name, value } of script.attributes) {
    if (/^(crossorigin|integrity|referrerpolicy|fetchpriority)$/.test(name)) link.setAttribute(name, value);
  }
  Object.assign(link, {
    rel: isModule(script) ? 'modulepreload' : 'preload',
    as: 'script',
    nonce: script.nonce,
    href: webAddress(script.getAttribute('data-src')),
  });
  link.onload = link.onerror = () => link.remove();
  page('head').append(link);
};

/** Makes a script of a template's copy wait for its turn instead of running when it is inserted. */
export const neutralise = (script: HTMLScriptElement): void => {
  clones.add(script);
  if (script.type === 'text/plain') return;
  if (script.type) script.setAttribute('data-type', script.type);
  script.type = 'text/plain';
  const source = script.getAttribute('src');
  if (source !== null) script.setAttribute('data-src', source);
  script.removeAttribute('src');
};

/**
 * Loads one of our own modules with its integrity checked. Rejects if the check fails; the caller must then not
 * `import()` the same address, for Chromium and WebKit would run the unchecked bytes.
 */
export const startModule = (address: string, integrity: string, nonce: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = page('createElement')('script');
    const src = trust(address).createScriptURL(address);
    Object.assign(script, { type: 'module', crossOrigin: '', integrity, nonce, src });
    script.onload = () => resolve();
    script.onerror = reject;
    page('head').append(script);
  });
