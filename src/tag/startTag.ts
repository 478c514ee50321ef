import { checkPlace } from './checkPlace.js';
import { startConsent } from '../consent/startConsent.js';
import { announce } from '../consent/announce.js';
import { callSafely } from '../consent/listeners.js';
import { createChunkLoader } from './chunkLoader.js';
import { checkPage } from '../lib/checkPage.js';
import { type OwnScript, readOwnScript } from './ownScript.js';
import { resolveAddress } from './resolveAddress.js';
import { warn } from '../lib/warn.js';
import type { ScriptTagConsent } from '../types/index.js';
import type { Settings } from '../types/internal.js';

declare const __VERSION__: string;
declare const __DEV__: boolean;

declare const __SRI_RECEIPTS__: string;

/** The file with the interface, beside the tag's own, and its integrity. */
export type InterfaceFile = readonly [name: string, integrity: string];

/**
 * Starts the one instance of the page and writes its global, `window.sekisho`. `check` reports what the developer has
 * written in vain, in the debug build.
 */
export const startTag = (
  readSettings: (script: OwnScript) => Settings,
  interfaceFile: InterfaceFile,
  check: (script: OwnScript) => void,
): void => {
  const scope = globalThis as unknown as Record<PropertyKey, unknown>;
  const mark = Symbol.for('sekisho');
  if (scope[mark]) return warn('duplicate-instance');
  scope[mark] = true;

  const script = readOwnScript();
  const given = readSettings(script);
  const base = given.base ? resolveAddress(given.base) : script.base;
  // wherever the site keeps our own files, the guard lets them pass
  const allow = [...given.allow, base.replace(/^https?:\/\//, '')];
  const load = createChunkLoader(script, base);
  const settings = { ...given, nonce: given.nonce || script.nonce, allow, load };
  if (!base) warn('no-script-tag');
  const consent = startConsent(settings, {
    loadInterface: () => load(...interfaceFile),
    loadReceipts: () => load('sekisho.receipts.js', __SRI_RECEIPTS__),
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
    checkPage(settings);
    check(script);
  }
};
