import { own } from '../lib/own.js';
import { page } from '../lib/page.js';
import type { WithRegion } from '../options/applyRegion.js';
import { REGIMES } from '../options/limits.js';
import type { Options, Regime } from '../types/index.js';
import { createRuler } from './createRuler.js';
import type { Minor } from './forAge.js';
import { readRegion, UNKNOWN } from './readRegion.js';
import { stricter } from './stricter.js';
import type { Wish, Wishes } from './wishFor.js';

/** A misspelt regime is the strictest. */
const readRegime = (given: unknown): Regime => REGIMES.find((regime) => regime === given) || 'opt-in';

const readWish = (given: unknown): Wish => {
  if (typeof given !== 'object') return readRegime(given);
  const regimes: Record<string, Regime> = Object.create(null);
  for (const [purpose, regime] of Object.entries(own(given))) regimes[purpose] = readRegime(regime);
  return regimes;
};

const readWishes = (given: unknown): Wishes => {
  const wishes = own<Record<string, Wish>>(given) as Record<string, Wish>;
  for (const region in wishes) wishes[region] = readWish(wishes[region]);
  return wishes;
};

/** A number that is none says nothing of an age; what is below every age that a law names is the strictest. */
const readMinor = ({ age, guardian }: Partial<Options>): Minor | undefined => {
  if (age === undefined) return undefined;
  const years = Number(age);
  const hasGuardian = guardian === true || ['', 'true'].includes(guardian as unknown as string);
  return { age: years >= 0 ? years : 0, hasGuardian };
};

/** The nonce of the tag, which markup that says a region must have, too. */
const readNonce = (): string =>
  (page('currentScript') as HTMLScriptElement | null)?.nonce ||
  page('querySelector')<HTMLScriptElement>('script[nonce]')?.nonce ||
  '';

/**
 * Has the rules of the visitor's region decide. Only a regime that the site has set is a wish: the default must not be one, or no
 * region could ever be milder.
 */
export const withRegion: WithRegion = (settings, given) => {
  const hasPage = typeof document !== 'undefined';
  const region = readRegion(given.region, settings.nonce || (hasPage ? readNonce() : ''));
  const ruler = createRuler(region, {
    regime: given.regime === undefined ? undefined : settings.regime,
    regions: readWishes(given.regions),
    minor: readMinor(given),
    days: given.cookie?.days === undefined ? undefined : settings.cookie.days,
  });
  const { granted, denied } = ruler.days;
  return {
    ...settings,
    region: region === UNKNOWN ? '' : region,
    rule: (subjects, gpc) => {
      const rules = subjects.map((subject) => ({ id: subject.id, ...ruler.ruleFor(subject, gpc) }));
      const regimes: Record<string, Regime> = Object.create(null);
      for (const { id, regime } of rules) regimes[id] = regime;
      return Object.freeze({
        regime: Object.values(regimes).reduce(stricter, 'none'),
        regimes: Object.freeze(regimes),
        locked: rules.filter(({ isLocked }) => isLocked).map(({ id }) => id),
      });
    },
    // where a refusal has to hold for longer, silence means yes: there a grant that holds as long changes nothing
    cookie: { ...settings.cookie, days: Math.max(granted, denied) },
  };
};
