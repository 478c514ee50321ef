/** The chunk of what the law of a region has shown besides: on the page, in the banner, and in preferences. */
import { fill, joinNames, textIn } from '../../i18n/text.js';
import { duties as english } from '../../locales/en/duties.js';
import { regimeOf } from '../../lib/regimeOf.js';
import { withCatalogue } from '../../disclose/withCatalogue.js';
import type { Vendor } from '../../types/index.js';
import type { DutiesChunk, DutiesModule } from '../contracts/DutiesModule.js';
import { Abroad } from './Abroad.js';
import { createChoices } from './createChoices.js';
import { drawAbroad } from './drawAbroad.js';
import { PrivacyChoices } from './PrivacyChoices.js';

export { createChoices };

export const createDuties: DutiesModule['createDuties'] = ({ settings }, { language, translations }) => {
  const { duties = [] } = settings;
  const words = { ...english, ...translations };
  const has = (duty: string): boolean => duties.includes(duty);

  /** What the banner has asked to describe, with what is told of it here. */
  let described: readonly Vendor[] = [];

  return {
    describeAsked({ messages, companyOf }, asked) {
      described = settings.vendors.filter(({ id }) => asked.some((one) => one.id === id));
      if (!has('identified-consent')) return '';
      const linking = asked.filter(({ linksToIdentity }) => linksToIdentity);
      const names = [...new Set(linking.map((vendor) => textIn(companyOf(vendor), language) || vendor.id))];
      return names.length ? fill(words.identified, { companies: joinNames(names, messages) }) : '';
    },
    drawAsked: ({ messages }) =>
      has('foreign-recipients') ? drawAbroad(described, messages, words, language) : undefined,
    draw: (section) => (
      <>
        {has('opt-out-link') && <PrivacyChoices {...section} words={words} />}
        {has('foreign-recipients') && <Abroad {...section} words={words} />}
      </>
    ),
    noteOf({ id, exemption, linksToIdentity }, decision) {
      if (decision.barred?.includes(id)) return words.barred;
      const isExempt = has('objection') && exemption && regimeOf(decision, id) !== 'opt-in';
      if (isExempt) return words[`exempt.${exemption}`];
      return linksToIdentity && has('identified-consent') ? words['identified.note'] : '';
    },
  };
};

export const forBanner: DutiesChunk['forBanner'] = async (port) => {
  const described = await withCatalogue(port);
  return { createChoices, createDuties: (_, loaded) => createDuties(described, loaded) };
};
