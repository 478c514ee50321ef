/**
 * The npm entry `sekisho/static`: disclosures as an HTML string, at build time or on a server, from the components that
 * draw them on the page. So a page has them without JavaScript, and the two cannot say different things.
 *
 * Like the debug build, it says on the console what is wrong with the options.
 */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { decide } from './consent/decide.js';
import { readOptions } from './options/readOptions.js';
import { problems } from './lib/problems.js';
import { transmissionGaps } from './lib/transmissionGaps.js';
import type { Disclosure, Options } from './types/index.js';
import { Disclosures } from './ui/disclosures/Disclosures.js';
import { ExternalTransmission } from './ui/disclosures/ExternalTransmission.js';
import { applyCatalogue } from './disclose/applyCatalogue.js';
import { chooseLanguage, matchLanguage } from './i18n/language.js';
import { languages } from './locales/lists/languages.js';
import { written } from './locales/lists/written.js';
import type { DisclosureContext } from './disclose/DisclosureContext.js';
import { createDisclosureContext } from './ui/disclosures/createDisclosureContext.js';
import { builtIn } from './vendors/lists/builtIn.js';
import { further } from './vendors/lists/further.js';

export type * from './types/index.js';

/** How static disclosures are written. */
export interface StaticOptions {
  /** Language, BCP 47. Default: `options.language`, else English. */
  readonly language?: string;
  /** Level of the topmost headings, 2 to 5. Default 3. */
  readonly level?: number;
}

const kitOf = (options: Options, { language = '', level = 3 }: StaticOptions): DisclosureContext => {
  const settings = applyCatalogue(readOptions(options, [...builtIn, ...further]));
  const chosen = chooseLanguage([language, settings.language], [...languages, ...Object.keys(settings.texts)]);
  const { banner, translations } = written[matchLanguage(chosen, languages) || 'en']!;
  return createDisclosureContext({
    settings,
    language: chosen,
    messages: banner,
    translations,
    // nobody has decided: what is in force is what the regime says
    decision: decide({ settings, record: undefined, gpc: false, now: Date.now() }),
    level,
    browser: undefined,
  });
};

const write = (vnode: VNode): string => renderToString(vnode);

/**
 * All cookies, storage entries and services of the site, by purpose, as HTML: what `data-sekisho="disclosures"` draws
 * for somebody who has not decided. Put it inside that element, and it is brought up to date where scripts run.
 *
 * @example
 * const html = renderDisclosures({ vendors: ['google-ads', 'vimeo'], site: 'The Shop' }, { language: 'ja' });
 */
export const renderDisclosures = (options: Options, how: StaticOptions = {}): string =>
  write(<Disclosures kit={kitOf(options, how)} />);

/** Fails where an entry lacks what the rule asks for: a page without it shall not be built. */
const checkTransmissions = ({ settings, partyOf, disclosureOf }: DisclosureContext): void => {
  const incomplete = settings.vendors.flatMap((vendor) => {
    const { sends, ...known }: Partial<Disclosure> = disclosureOf(vendor) ?? {};
    // a vendor that the site describes without saying what it sends is not one that sends nothing
    const isSaid = sends?.length || vendor.disclosure?.sends;
    const gaps = transmissionGaps(partyOf(vendor) ?? {}, { ...known, ...(isSaid && sends && { sends }) });
    return gaps.length ? [`"${vendor.id}" lacks ${gaps.join(', ')}`] : [];
  });
  if (!incomplete.length) return;
  const code = 'incomplete-transmission';
  const message = problems[code].replace('{}', incomplete.join('; '));
  throw Object.assign(new Error(`[sekisho] ${code}: ${message}`), { code });
};

/**
 * The table of Japan's external-transmission rule as HTML: what `data-sekisho="external-transmission"` draws. In another
 * language than Japanese, the Japanese follows.
 *
 * @throws an error with the code `incomplete-transmission` where a vendor's entry lacks what is sent, who receives it or what for
 */
export const renderExternalTransmission = (options: Options, how: StaticOptions = {}): string => {
  const kit = kitOf(options, how);
  checkTransmissions(kit);
  const isJapanese = matchLanguage(kit.language, ['ja']);
  const second = isJapanese ? undefined : kitOf(options, { ...how, language: 'ja' });
  return write(<ExternalTransmission kit={kit} japanese={second} hasAnchor />);
};
