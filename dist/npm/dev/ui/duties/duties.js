import { jsxs, Fragment, jsx } from 'preact/jsx-runtime';
import { textIn, fill, joinNames } from '../../i18n/text.js';
import { regimeOf } from '../../lib/regimeOf.js';
import { Abroad } from './Abroad.js';
import { dutyMessages } from './dutyMessages.js';
import { PrivacyChoices } from './PrivacyChoices.js';
export { createChoices } from './createChoices.js';

const createDuties = ({ settings }, language) => {
    const { duties = [], vendors } = settings;
    const words = dutyMessages(language, settings);
    const has = (duty) => duties.includes(duty);
    return {
        describeAsked({ messages, companyOf }, { asked, locked }) {
            if (!has('identified-consent'))
                return '';
            const linking = vendors.filter(({ id, linksToIdentity }) => linksToIdentity && asked.includes(id) && !locked.includes(id));
            const names = [...new Set(linking.map((vendor) => textIn(companyOf(vendor), language) || vendor.id))];
            return names.length ? fill(words.identified, { companies: joinNames(names, messages) }) : '';
        },
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

export { createDuties };
