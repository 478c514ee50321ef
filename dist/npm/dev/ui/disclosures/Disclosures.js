import { jsxs, jsx } from 'preact/jsx-runtime';
import { BrowserSection } from './BrowserSection.js';
import { ContactSection } from './ContactSection.js';
import { ChoicePart, CookiePart, RecipientPart, OptOutPart, AutomaticPart, SlotParts, RequestPart } from './DisclosureParts.js';
import { directionOf } from '../../i18n/language.js';
import { NoticeSection } from './NoticeSection.js';
import { ServiceList } from './ServiceList.js';

/**
 * `data-sekisho="disclosures"`: all that the site keeps and sends, with whom, and what the visitor chose. Plain markup
 * without a style: it stands in the site's own page and looks like it.
 */
const Disclosures = ({ kit }) => (jsxs("div", { class: "sekisho-disclosures", lang: kit.language, dir: directionOf(kit.language), children: [jsx(ChoicePart, { kit: kit }), jsx(CookiePart, { kit: kit }), jsx(ServiceList, { kit: kit }), jsx(RecipientPart, { kit: kit }), jsx(NoticeSection, { kit: kit, level: kit.level }), jsx(OptOutPart, { kit: kit }), jsx(BrowserSection, { kit: kit }), jsx(AutomaticPart, { kit: kit }), jsx(SlotParts, { kit: kit }), jsx(RequestPart, { kit: kit }), jsx(ContactSection, { kit: kit })] }));

export { Disclosures };
