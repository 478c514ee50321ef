import { jsxs, jsx } from 'preact/jsx-runtime';
import { foreignLaws } from '../../data/foreignLaws.js';
import { countriesOf } from '../../disclose/countriesOf.js';
import { formatRegion } from '../../i18n/format.js';
import { fill, joinNames } from '../../i18n/text.js';
import { ExternalLink } from '../common/ExternalLink.js';

/** Where the companies are that are not in Japan, and what protects data there (APPI Art. 28(2)). */
const Abroad = ({ kit, words }) => {
    const { language, messages } = kit;
    const abroad = countriesOf(kit).filter((code) => code !== 'JP');
    const names = abroad.map((code) => formatRegion(code, language));
    if (!names.length)
        return null;
    return (jsxs("div", { class: "part", children: [jsx("h3", { children: words.abroad }), jsx("p", { children: fill(words['abroad.countries'], { countries: joinNames(names, messages) }) }), jsx("p", { children: jsx(ExternalLink, { href: foreignLaws, label: words['abroad.law'], hint: messages['new-tab'] }) })] }));
};

export { Abroad };
