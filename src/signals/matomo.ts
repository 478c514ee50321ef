/**
 * Matomo: tracking consent, or consent to cookies alone. The record is ours, so nothing is ever remembered there.
 * https://developer.matomo.org/guides/tracking-consent
 */
import { letLoad } from './letLoad.js';
import type { Decision } from '../types/index.js';
import { isStoodFor } from './isStoodFor.js';
import { openQueue } from './openQueue.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { choiceOf, vendorsOf } from './vendorsOf.js';
import { whenGlobal } from './whenGlobal.js';
import type { Settings } from '../types/internal.js';

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** What consent is needed for. */
    readonly matomo?: {
      /**
       * - `tracking`: nothing is sent while denied (the default). A grant lets Matomo set cookies
       * - `cookieless`: the same, and cookies are never set
       * - `cookies`: visits are counted without cookies while denied; tags that nobody annotated may then load
       */
      readonly mode?: 'tracking' | 'cookieless' | 'cookies';
    };
  }
}

type Command = readonly unknown[];

/** What Matomo's functions in the queue are called on. */
interface Tracker {
  hasRememberedConsent(): boolean;
  forgetConsentGiven(): void;
}

const isCookieMode = (settings: Settings): boolean => readSignalOptions(settings, 'matomo').mode === 'cookies';

/** What Matomo calls it: consent is required, given, and forgotten. */
const wordsFor = (settings: Settings): readonly [require: readonly string[], give: string, forget: string] => {
  if (isCookieMode(settings)) return [['requireCookieConsent'], 'setCookieConsentGiven', 'forgetCookieConsentGiven'];
  const isCookieless = readSignalOptions(settings, 'matomo').mode === 'cookieless';
  // giving consent takes back that cookies are disabled, forgetting a refusal does not
  return isCookieless
    ? [['requireConsent', 'disableCookies'], 'forgetUserOptOut', 'forgetConsentGiven']
    : [['requireConsent'], 'setConsentGiven', 'forgetConsentGiven'];
};

/** What another consent tool may have had Matomo remember is no grant here. */
function forgetRemembered(this: Tracker): void {
  if (this.hasRememberedConsent()) this.forgetConsentGiven();
}

registerSignal(
  'matomo',
  (settings) => {
    const vendors = vendorsOf(settings, 'matomo');
    if (!vendors.length) return () => {};
    const [require, give, forget] = wordsFor(settings);
    let ours: readonly Command[] = [];
    let last: unknown;
    let decision: Decision | undefined;
    const say = (): void => {
      if (!decision || isStoodFor('_paq')) return;
      // forgetting sets a cookie of Matomo's own: before there is an answer only where it has something to forget
      const isAnswered = !!decision.at || isCookieMode(settings);
      const word = choiceOf(vendors, decision) === 'granted' ? give : isAnswered ? forget : forgetRemembered;
      const queue = openQueue('_paq') as { push(command: Command): unknown };
      // While nobody has read the queue, what was said there is taken back: Matomo gives the order by the names of methods.
      if (Array.isArray(queue) && !Object.prototype.hasOwnProperty.call(queue, 'push')) {
        const rest = (queue as Command[]).filter((command) => !ours.includes(command));
        ours = [...require.map((method) => [method]), [word]];
        queue.splice(0, queue.length, ...ours, ...rest);
      } else if (word !== last) {
        // required once: it would forget what has been given
        const next: Command[] = ours.length ? [[word]] : [...require.map((method) => [method]), [word]];
        for (const command of next) queue.push(command);
        ours = next;
      }
      last = word;
    };
    const look = whenGlobal('_paq', say);
    return (next) => {
      decision = next;
      look();
      say();
    };
  },
  (settings) => (isCookieMode(settings) ? letLoad(settings, vendorsOf(settings, 'matomo')) : settings),
);
