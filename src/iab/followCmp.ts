import { attempt } from '../lib/attempt.js';
import { page } from '../lib/page.js';
import { readRunning } from '../lib/readRunning.js';
import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import type { RuleAll, Subject } from '../types/ruling.js';
import { askedIds } from './askedIds.js';
import { grantedIds, type HeardBoth } from './grantedIds.js';
import type { ApiFunction } from './openApi.js';
import { readBag } from './readBag.js';
import { readFollowOptions } from './readFollowOptions.js';
import { readGppData } from './readGppData.js';
import { readTcData } from './readTcData.js';

/** What the other platform has granted, on this page: nothing until it has said so. */
let granted: readonly string[] = [];

/**
 * The settings of a page where another platform asks: ours does not, and whatever the other has not granted is locked, whatever
 * the record says.
 */
export const followSettings = (settings: Settings): Settings => {
  // an instance before this one may have heard what has changed since
  granted = [];
  const rule: RuleAll = (subjects, gpc) => {
    const ruling = settings.rule?.(subjects, gpc) || { regime: settings.regime, locked: [] };
    // what the visitor has told the other platform need not be about what the browser signals against
    const isSignalled = ({ isAdvertising }: Subject): boolean => gpc && isAdvertising;
    const held = subjects.filter(
      (one) => !ruling.locked.includes(one.id) && (isSignalled(one) || !granted.includes(one.id)),
    );
    const idsOf = (some: typeof held): string[] => some.map(({ id }) => id);
    return Object.freeze({
      ...ruling,
      locked: [...ruling.locked, ...idsOf(held)],
      withheld: idsOf(held.filter((one) => !isSignalled(one))),
    });
  };
  return { ...settings, banner: 'manual', rule };
};

/** Calls back with what the page calls by a global name, once it is there; what it gives looks for it again. */
type Watch = (name: string, use: (value: object) => void) => () => void;

/** Follows another consent platform of the page: what it grants is granted here, what it takes back is denied. */
export const followCmp = (settings: Settings, watch: Watch): ((decision: Decision) => void) => {
  const plan = readFollowOptions(readBag<{ follow: unknown }>(settings.signals).follow);
  const asked = askedIds(settings);
  let heard: HeardBoth = { tcf: 'absent', gpp: 'absent' };

  const put = (): void => {
    const next = attempt(() => grantedIds(heard, plan, settings));
    granted = next || [];
    const consent = readRunning();
    if (!consent) return;
    if (next) {
      // a vendor is granted with its purpose alone, so no purpose that is denied takes one along
      const denied = asked.filter((id) => !granted.includes(id));
      // without ids they would mean everything
      if (denied.length) consent.deny(...denied);
      if (granted.length) consent.grant(...granted);
    }
    // the record may say what it said before, while the lock has changed: it is read again, as when another tab has written it
    dispatchEvent(new StorageEvent('storage', { key: settings.cookie.name }));
  };
  const hear = (news: Partial<HeardBoth>): void => {
    heard = { ...heard, ...news };
    // the page's consent object is there once its own start has come to an end
    queueMicrotask(() => attempt(put));
  };

  const listen = (name: '__tcfapi' | '__gpp', onCall: (call: ApiFunction) => void): (() => void) =>
    watch(name, (value) => {
      // until it says more, nothing is known
      hear({ [name === '__gpp' ? 'gpp' : 'tcf']: 'unknown' });
      if (typeof value === 'function') onCall(value as ApiFunction);
    });
  /** Takes what a listener is called with; what cannot be read is not known. */
  const receive =
    <Api extends keyof HeardBoth>(api: Api, read: (data: unknown, success: unknown) => HeardBoth[Api] | undefined) =>
    (data: unknown, success: unknown): void => {
      const terms = attempt(
        () => read(data, success) || heard[api],
        () => hear({ [api]: 'unknown' }),
      );
      if (terms && terms !== heard[api]) hear({ [api]: terms });
    };
  const looks = [
    listen('__tcfapi', (call) => void call('addEventListener', 2, receive('tcf', readTcData))),
    listen('__gpp', (call) => void call('addEventListener', receive('gpp', readGppData))),
  ];
  const look = (): void => {
    for (const one of looks) one();
  };
  // a function that a script declares takes the name without telling anybody
  page('addEventListener')('DOMContentLoaded', look);
  addEventListener('load', look);
  return look;
};
