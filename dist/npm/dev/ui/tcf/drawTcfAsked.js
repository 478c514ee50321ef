import { element } from '../banner/element.js';
import { directionOf } from '../../i18n/language.js';
import { fillCount } from '../../i18n/fillCount.js';
import { joinSentences } from '../../i18n/joinSentences.js';
import { fill } from '../../i18n/text.js';
import { namesOfAsked } from '../../iab/namesOfAsked.js';

/** @jsxRuntime classic */
/** @jsx element */
// oxlint-disable-next-line no-unused-vars -- the JSX below calls it
/** Names of the list, one below the other. */
const drawNames = (title, names, lang) => names.length > 0 && (element("div", { class: "asked" },
    element("p", null, title),
    element("ul", { lang: lang, dir: directionOf(lang) }, names.map((name) => (element("li", null, name))))));
/**
 * What the policies of the framework have said before anything is consented to (Appendix B, C(b)): the vendors, their number and the
 * way to their names; purposes and special features by their names; legitimate interest; that the answer holds here and can be taken back.
 */
const drawTcfAsked = ({ desk, list, listLanguage, words, language, onVendors }) => {
    const { facts, plan } = desk;
    const names = namesOfAsked(list, facts, plan.stacks);
    const claiming = facts.vendors.filter(({ interests }) => interests.some((id) => facts.interests.includes(id))).length;
    return (element("div", { class: "tcf", lang: language, dir: directionOf(language) },
        desk.isAskedAgain() && element("p", null, words['tcf.again']),
        element("p", null, fillCount(words['tcf.storing'], facts.vendors.length)),
        drawNames(words['tcf.purposesFor'], names.purposes, listLanguage),
        drawNames(words['tcf.specialFor'], names.specialFeatures, listLanguage),
        element("p", null, joinSentences([
            claiming > 0 && fillCount(words['tcf.claims'], claiming),
            fill(words['tcf.scope'], { site: location.hostname }),
        ])),
        element("p", null,
            element("button", { class: "link", "data-sekisho": "preferences", onClick: onVendors }, fillCount(words[claiming > 0 ? 'tcf.list' : 'tcf.vendors'], facts.vendors.length)))));
};

export { drawTcfAsked };
