import type { VNode } from 'preact';
import { BrowserSection } from './BrowserSection.js';
import { ContactSection } from './ContactSection.js';
import {
  AutomaticPart,
  ChoicePart,
  CookiePart,
  OptOutPart,
  RecipientPart,
  RequestPart,
  SlotParts,
} from './DisclosureParts.js';
import { directionOf } from '../../i18n/language.js';
import { NoticeSection } from './NoticeSection.js';
import { ServiceList } from './ServiceList.js';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';

/**
 * `data-sekisho="disclosures"`: all that the site keeps and sends, with whom, and what the visitor chose. Plain markup
 * without a style: it stands in the site's own page and looks like it.
 */
export const Disclosures = ({ kit }: { readonly kit: DisclosureContext }): VNode => (
  <div class="sekisho-disclosures" lang={kit.language} dir={directionOf(kit.language)}>
    <ChoicePart kit={kit} />
    <CookiePart kit={kit} />
    <ServiceList kit={kit} />
    <RecipientPart kit={kit} />
    <NoticeSection kit={kit} level={kit.level} />
    <OptOutPart kit={kit} />
    <BrowserSection kit={kit} />
    <AutomaticPart kit={kit} />
    <SlotParts kit={kit} />
    <RequestPart kit={kit} />
    <ContactSection kit={kit} />
  </div>
);
