import { jsxs, Fragment, jsx } from 'preact/jsx-runtime';
import { textIn, fill, joinNames } from '../../i18n/text.js';
import { duties } from '../../../prod/locales/en/duties.js';
import { regimeOf } from '../../lib/regimeOf.js';
import { withCatalogue } from '../../disclose/withCatalogue.js';
import { Abroad } from './Abroad.js';
import { createChoices } from './createChoices.js';
import { drawAbroad } from './drawAbroad.js';
import { PrivacyChoices } from './PrivacyChoices.js';

const createDuties = ({ settings }, { language, translations }) => {
    const { duties: duties$1 = [] } = settings;
    const words = { ...duties, ...translations };
    const has = (duty) => duties$1.includes(duty);
    /** What the banner has asked to describe, with what is told of it here. */
    let described = [];
    return {
        describeAsked({ messages, companyOf }, asked) {
            described = settings.vendors.filter(({ id }) => asked.some((one) => one.id === id));
            if (!has('identified-consent'))
                return '';
            const linking = asked.filter(({ linksToIdentity }) => linksToIdentity);
            const names = [...new Set(linking.map((vendor) => textIn(companyOf(vendor), language) || vendor.id))];
            return names.length ? fill(words.identified, { companies: joinNames(names, messages) }) : '';
        },
        drawAsked: ({ messages }) => has('foreign-recipients') ? drawAbroad(described, messages, words, language) : undefined,
        draw: (section) => (jsxs(Fragment, { children: [has('opt-out-link') && jsx(PrivacyChoices, { ...section, words: words }), has('foreign-recipients') && jsx(Abroad, { ...section, words: words })] })),
        noteOf({ id, exemption, linksToIdentity }, decision) {
            if (decision.barred?.includes(id))
                return words.barred;
            const isExempt = has('objection') && exemption && regimeOf(decision, id) !== 'opt-in';
            if (isExempt)
                return words[`exempt.${exemption}`];
            return linksToIdentity && has('identified-consent') ? words['identified.note'] : '';
        },
    };
};
const forBanner = async (port) => {
    const described = await withCatalogue(port);
    return { createChoices, createDuties: (_, loaded) => createDuties(described, loaded) };
};

export { createChoices, createDuties, forBanner };
