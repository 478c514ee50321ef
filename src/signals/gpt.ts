/**
 * Google Publisher Tag: whether ads may be personalised, restricted data processing, limited ads.
 * https://developers.google.com/publisher-tag/samples/configure-privacy and …/samples/display-limited-ad
 */
import { createFront } from './createFront.js';
import { isOptedOut } from './isOptedOut.js';
import { isOnHere } from './isOnHere.js';
import { letLoad } from './letLoad.js';
import { needsOf } from './needsOf.js';
import { readGlobal } from './readGlobal.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import type { CreateSignal, Prepare } from './Signal.js';
import { choiceOf, vendorsOf } from './vendorsOf.js';

/** What is set for Google Publisher Tag. */
export interface GptSignalOptions {
  /**
   * The purpose or vendor that personalised ads need beside Google Publisher Tag itself. An id that nobody is asked for is never
   * granted. Default: none beside it.
   */
  readonly adPersonalization?: string;
  /**
   * Whether Google Publisher Tag, loaded from its address for limited ads, shows those while it is denied: everywhere (`true`), or in
   * these regions (ISO 3166-1 or -2). Its ordinary address stays held. Default: nowhere.
   */
  readonly limitedAds?: boolean | readonly string[];
}

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** Google Publisher Tag. */
    readonly gpt?: GptSignalOptions;
  }
}

interface Googletag {
  cmd?: { push?: unknown };
  pubads(): { setPrivacySettings(settings: object): unknown };
}

/** Where the library comes from that cannot be told to show limited ads. */
const ORDINARY = ['securepubads.g.doubleclick.net/tag/', 'googletagservices.com'];

const googletag = (): Googletag => {
  if (!readGlobal('googletag')) Reflect.set(window, 'googletag', { cmd: [] });
  const tag = readGlobal('googletag') as Googletag;
  if (typeof tag.cmd?.push !== 'function') tag.cmd = [];
  return tag;
};

const create: CreateSignal = (settings) => {
  const vendors = vendorsOf(settings, 'gpt', 'google-publisher-tag');
  if (!vendors.length) return () => {};
  const { adPersonalization, limitedAds } = readSignalOptions(settings, 'gpt');
  const isLimiting = isOnHere(limitedAds, settings);
  const front = createFront();
  let state = {};
  let said = '';
  let isWaiting = false;
  // what waits for the library says what holds when its turn has come
  const apply = (): void => {
    isWaiting = false;
    googletag().pubads().setPrivacySettings(state);
  };
  return (decision) => {
    const isGranted = choiceOf(vendors, decision) === 'granted';
    const isPersonal = choiceOf(needsOf(vendors, adPersonalization), decision) === 'granted';
    state = {
      nonPersonalizedAds: !isPersonal,
      restrictDataProcessing: isOptedOut(vendors, decision),
      ...(isLimiting && { limitedAds: !isGranted }),
    };
    const next = JSON.stringify(state);
    if (next === said) return;
    said = next;
    const { cmd } = googletag();
    if (isWaiting && Array.isArray(cmd) && cmd.includes(apply)) return;
    isWaiting = true;
    front(cmd, () => (cmd as unknown[]).push(apply));
  };
};

const prepare: Prepare = (settings) => {
  const vendors = vendorsOf(settings, 'gpt', 'google-publisher-tag');
  const { limitedAds } = readSignalOptions(settings, 'gpt');
  return vendors.length && isOnHere(limitedAds, settings) ? letLoad(settings, vendors, ORDINARY) : settings;
};

registerSignal('gpt', create, prepare);
