import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { describeService } from './describeService.js';
import { RecipientFacts, UseFacts, Fact, OptOutFact, LinkFact } from './Facts.js';
import { Heading } from './Heading.js';
import { directionOf } from './language.js';
import { NoticeSection } from './NoticeSection.js';

/** What asks for the table, its id, and the beginning of that of its Japanese text. */
const ANCHOR = 'external-transmission';
const ServiceRow = ({ service, kit, level }) => {
    const { messages } = kit;
    return (jsxs("section", { class: "sekisho-service", "data-choice": service.choice, children: [jsx(Heading, { level: level, children: service.name }), jsxs("dl", { children: [jsx(RecipientFacts, { service: service, kit: kit }), jsx(UseFacts, { service: service, kit: kit }), jsx(Fact, { term: messages['tell.external.when'], children: service.sent }), jsx(OptOutFact, { service: service, kit: kit }), jsx(LinkFact, { service: service, kit: kit }), service.exempt && jsx(Fact, { term: messages['tell.external.exempt'], children: service.exempt })] })] }));
};
/** The services in one language. What is said to send nothing is no transmission; what is not described may be one. */
const Transmissions = ({ kit, level }) => {
    const { messages, settings } = kit;
    const services = settings.vendors
        .map((vendor) => describeService(vendor, kit))
        .filter(({ isDescribed, sends }) => !isDescribed || sends.length > 0);
    if (!services.length)
        return jsx("p", { children: messages['tell.external.none'] });
    return (jsxs(Fragment, { children: [jsx("p", { children: messages['tell.external.about'] }), jsxs("p", { children: [messages['tell.tabs'], " ", jsx("a", { href: "#sekisho", children: messages['tell.change'] })] }), services.map((service) => (jsx(ServiceRow, { service: service, kit: kit, level: level }, service.id))), jsx(NoticeSection, { kit: kit, level: level })] }));
};
/**
 * `data-sekisho="external-transmission"`: what Japan's external-transmission rule has sites say, service by service,
 * nothing folded. The rule asks for Japanese, so that follows where the page speaks another language.
 */
const ExternalTransmission = ({ kit, japanese, hasAnchor, }) => (jsxs("div", { class: "sekisho-external-transmission", id: hasAnchor ? ANCHOR : undefined, children: [jsxs("div", { lang: kit.language, dir: directionOf(kit.language), children: [japanese && (jsx("p", { children: jsx("a", { href: `#${ANCHOR}-ja`, lang: "ja", hreflang: "ja", children: japanese.messages['tell.external'] }) })), jsx(Transmissions, { kit: kit, level: kit.level })] }), japanese && (jsxs("div", { lang: "ja", dir: "ltr", id: `${ANCHOR}-ja`, children: [jsx(Heading, { level: kit.level, children: japanese.messages['tell.external'] }), jsx(Transmissions, { kit: japanese, level: kit.level + 1 })] }))] }));

export { ANCHOR, ExternalTransmission };
