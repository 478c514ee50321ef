/** The script-tag entry: its own tag → options → consent → `window.sekisho`. The only file that writes a global. */
import { checkPlace } from './core/checkPlace.js';
import { mergeOptions, readAttributes } from './core/attributes.js';
import { startConsent } from './core/startConsent.js';
import { announce } from './core/events.js';
import { callSafely } from './core/listeners.js';
import { createLoad } from './core/loadUi.js';
import { readOptions } from './core/options.js';
import { type OwnScript, readOwnScript } from './core/ownScript.js';
import { own } from './lib/own.js';
import { page } from './lib/page.js';
import { warn } from './lib/warn.js';
import type { Options, ScriptTagConsent } from './types.js';
import { builtIn } from './vendors/builtIn.js';
import { readRegistered } from './vendors/registered.js';

declare const __VERSION__: string;
declare const __DEV__: boolean;
/** Integrity of the interface's file, filled in by the build. */
declare const __SRI_UI__: string;
declare const __SRI_RECEIPTS__: string;

const BLOCK = 'script[type="application/json"][data-sekisho=options]';

/** The address of a folder; none if it cannot be read, for nothing of what follows may depend on it. */
const resolve = (address: string): string => {
  try {
    return new URL(address, page('baseURI')).href;
  } catch {
    return '';
  }
};

/**
 * The options block. Markup that an attacker can inject inertly must not loosen a strict security policy: the block carries
 * the tag's nonce where the tag has one, and from where files come and which scripts start is for the tag alone to say. A
 * module cannot find its tag: there the block may name a folder of the page's own origin.
 */
const readBlock = ({ element, nonce }: OwnScript): unknown => {
  try {
    const blocks = [...page('querySelectorAll')<HTMLScriptElement>(BLOCK)];
    const block = blocks.find((one) => one.nonce === nonce);
    if (blocks[0] !== block) warn('foreign-options');
    const { base = '', nonce: _, ...options } = own<Options>(JSON.parse(block?.textContent || 'null'));
    const isOwn = !element && resolve(base).startsWith(`${location.origin}/`);
    return isOwn ? { ...options, base } : options;
  } catch (cause) {
    warn('bad-options-block', cause);
    return undefined;
  }
};

const start = (): void => {
  const scope = globalThis as unknown as Record<PropertyKey, unknown>;
  const mark = Symbol.for('sekisho');
  if (scope[mark]) return warn('duplicate-instance');
  scope[mark] = true;

  const script = readOwnScript();
  const tag = readAttributes(script.element?.dataset || {});
  const given = readOptions(mergeOptions(tag, readBlock(script)), [...builtIn, ...readRegistered()]);
  const base = given.base ? resolve(given.base) : script.base;
  // wherever the site keeps our own files, the guard lets them pass
  const allow = [...given.allow, base.replace(/^https?:\/\//, '')];
  const settings = { ...given, nonce: given.nonce || script.nonce, allow };
  if (!base) warn('no-script-tag');
  const load = createLoad(script, base);
  const consent = startConsent(settings, {
    loadInterface: () => load('sekisho.ui.js', __SRI_UI__),
    loadReceipts: () => load('sekisho.receipts.js', __SRI_RECEIPTS__),
    load,
  });

  const queued = scope.sekisho;
  const api: ScriptTagConsent = Object.assign(consent, {
    version: __VERSION__,
    push(...callbacks: ((consent: ScriptTagConsent) => void)[]) {
      for (const callback of callbacks) callSafely(callback, api);
    },
  });
  const { destroy } = api;
  api.destroy = () => {
    destroy();
    delete scope[mark];
    delete scope.sekisho;
  };
  scope.sekisho = api;
  if (Array.isArray(queued)) api.push(...queued);
  announce('ready', consent.decision);
  if (__DEV__) {
    checkPlace(script.element);
    page('addEventListener')('DOMContentLoaded', () => {
      const { element } = script;
      const block = page('querySelector')(BLOCK);
      // a deferred tag has read what stands behind it
      if (block && element && !element.hasAttribute('defer') && element.compareDocumentPosition(block) & 4)
        warn('late-options');
    });
  }
};

start();
