import { attempt } from '../lib/attempt.js';
import { page } from '../lib/page.js';
import type { WithRegion } from '../options/applyRegion.js';
import { REGIMES } from '../options/limits.js';
import type { Options, Regime, StandardPurpose } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import type { RuleAll } from '../types/ruling.js';
import { createRuler, type Ruler } from './createRuler.js';
import { normalizeRegion } from './normalizeRegion.js';
import { readRegion, UNKNOWN } from './readRegion.js';
import { stricter } from './stricter.js';
import type { Wish, Wishes } from './wishFor.js';

/** A misspelt regime is the strictest. */
const readRegime = (given: unknown): Regime => REGIMES.find((regime) => regime === given) || 'opt-in';

const isBag = (given: unknown): given is object => typeof given === 'object' && !!given && !Array.isArray(given);

const readWish = (given: unknown): Wish => {
  if (!isBag(given)) return readRegime(given);
  const regimes: Record<string, Regime> = Object.create(null);
  for (const [purpose, regime] of Object.entries(given)) regimes[purpose] = readRegime(regime);
  return regimes;
};

/** Wishes by the codes that regions are looked up by; nothing where they cannot be read. */
const readWishes = (given: unknown): Wishes | undefined => {
  const wishes: Record<string, Wish> = Object.create(null);
  if (given === undefined) return wishes;
  if (!isBag(given)) return undefined;
  for (const [region, wish] of Object.entries(given)) {
    const code = normalizeRegion(region);
    if (!code) return undefined;
    wishes[code] = readWish(wish);
  }
  return wishes;
};

/** The nonce of the tag, which markup that says a region must have, too. */
const readNonce = (): string =>
  (page('currentScript') as HTMLScriptElement | null)?.nonce ||
  page('querySelector')<HTMLScriptElement>('script[nonce]')?.nonce ||
  '';

const PURPOSES: readonly StandardPurpose[] = ['functional', 'social', 'analytics', 'advertising'];

/**
 * For how many days an answer holds. Where the law says for how long a refusal keeps the question away, the site can only lengthen
 * that; but where anything is asked for first, no grant outlives what the site says, or the profile.
 */
const daysOf = ({ days, ruleFor }: Ruler, given: number | undefined): number => {
  const asksFirst = PURPOSES.some(
    (purpose) => ruleFor({ purpose, isAdvertising: purpose === 'advertising' }, false).regime === 'opt-in',
  );
  return asksFirst ? (given ?? days.granted) : Math.max(given ?? days.granted, days.denied);
};

/** Rules for all questions at once. */
const ruleAll =
  ({ ruleFor }: Ruler): RuleAll =>
  (subjects, gpc) => {
    const rules = subjects.map((subject) => ({ id: subject.id, ...ruleFor(subject, gpc) }));
    const regimes: Record<string, Regime> = Object.create(null);
    for (const { id, regime } of rules) regimes[id] = regime;
    return Object.freeze({
      regime: Object.values(regimes).reduce(stricter, 'none'),
      regimes: Object.freeze(regimes),
      locked: rules.filter(({ isLocked }) => isLocked).map(({ id }) => id),
    });
  };

const rulerOf = (settings: Settings, given: Partial<Options>): Ruler => {
  const isServer = typeof document === 'undefined';
  const said = readRegion(given.region, settings.nonce || (isServer ? '' : readNonce()));
  const regions = readWishes(given.regions);
  // a server sees no meta element and no header: who says nothing there leaves it to the page
  const region = said || (isServer ? UNKNOWN : '');
  // only a regime that the site has set is a wish: the default must not be one, or no region could ever be milder
  const regime = given.regime === undefined ? undefined : settings.regime;
  return createRuler(region, regions ? { regime, regions } : { regime: 'opt-in' });
};

/** Has the rules of the visitor's region decide. */
export const withRegion: WithRegion = (settings, given) => {
  const ruler = rulerOf(settings, given);
  const days = daysOf(ruler, given.cookie?.days === undefined ? undefined : settings.cookie.days);
  const rule = ruleAll(ruler);
  return {
    ...settings,
    region: ruler.region === UNKNOWN ? '' : ruler.region,
    rule: (subjects, gpc) => attempt(() => rule(subjects, gpc)) || { regime: 'opt-in', locked: [] },
    cookie: { ...settings.cookie, days },
  };
};
