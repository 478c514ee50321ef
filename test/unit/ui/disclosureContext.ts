import { decide } from '../../../src/consent/decide.js';
import { readOptions } from '../../../src/options/readOptions.js';
import type { Choices, Decision, Options } from '../../../src/types/index.js';
import type { DisclosureContext } from '../../../src/disclose/DisclosureContext.js';
import { createDisclosureContext } from '../../../src/ui/disclosures/createDisclosureContext.js';
import { builtIn } from '../../../src/vendors/lists/builtIn.js';
import { en, ja } from '../locales.js';

export const policy = { url: '/privacy', version: '1' };

/** What disclosures are drawn with, for a site with these options. `choices` are those of somebody who has decided. */
export const disclosureContext = (options: Options = {}, language = 'en', choices?: Choices): DisclosureContext => {
  const settings = readOptions({ policy, site: 'The Shop', ...options }, builtIn);
  const undecided = decide({ settings, record: undefined, gpc: false, now: 0 });
  const decided: Decision = {
    ...undecided,
    status: 'decided',
    at: Date.UTC(2026, 3, 1, 12),
    choices: { ...undecided.choices, ...choices },
    unanswered: [],
    via: 'banner',
  };
  const texts = language === 'ja' ? ja : { banner: en.banner, preferences: {}, disclosures: {} };
  return createDisclosureContext({
    settings,
    language,
    messages: texts.banner,
    translations: { ...texts.preferences, ...texts.disclosures },
    decision: choices ? decided : undecided,
    level: 3,
    browser: undefined,
  });
};
