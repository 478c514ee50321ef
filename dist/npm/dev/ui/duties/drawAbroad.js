import { element } from '../banner/element.js';
import { foreignLaws } from '../../data/foreignLaws.js';
import { countriesOf } from '../../disclose/countriesOf.js';
import { partyOf } from '../../disclose/partyOf.js';
import { formatRegion } from '../../i18n/format.js';
import { joinNames, fill } from '../../i18n/text.js';

/** @jsxRuntime classic */
/** @jsx element */
// oxlint-disable-next-line no-unused-vars -- the JSX below calls it
/**
 * Where the companies are that would receive data if the visitor agrees, said before they do (APPI Art. 28(2)). What each does to protect
 * it stands beside it in preferences.
 */
const drawAbroad = (vendors, messages, words, language) => {
    const abroad = countriesOf({ settings: { vendors }, partyOf }).filter((code) => code !== 'JP');
    if (!abroad.length)
        return undefined;
    const countries = joinNames(abroad.map((code) => formatRegion(code, language)), messages);
    return (element("p", null,
        fill(words['abroad.countries'], { countries }),
        ' – ',
        element("a", { class: "link", href: foreignLaws, target: "_blank", rel: "noopener noreferrer" },
            words['abroad.law'],
            element("span", { class: "spoken" },
                " ",
                messages['new-tab']))));
};

export { drawAbroad };
