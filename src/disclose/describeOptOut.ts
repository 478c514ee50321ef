import { joinSentences } from '../i18n/joinSentences.js';
import { fill } from '../i18n/text.js';
import type { Disclosure, Vendor } from '../types/index.js';
import type { Link } from './Link.js';
import { vendorFacts } from './vendorFacts.js';
import type { ViewContext } from './ViewContext.js';

/** The opt-out page of a vendor, and what an opt-out there does. */
export interface OptOut extends Link {
  readonly effect: string;
}

/** What an opt-out ends, and what it holds for: no more than is known of it. */
const effectOf = ({ optOutStops, optOutScope }: Partial<Disclosure>, { messages }: ViewContext): string[] => [
  messages[`opt-out.effect.${optOutStops ?? 'other'}`],
  ...(optOutStops && optOutScope ? [messages[`opt-out.scope.${optOutScope}`]] : []),
];

/** Describes the opt-out page of a vendor; nothing where it has none that can be linked to. */
export const describeOptOut = (vendor: Vendor, context: ViewContext): OptOut | undefined => {
  const { messages, disclosureOf } = context;
  const { company, name, optOutPage } = vendorFacts(vendor, context);
  if (!optOutPage) return undefined;
  const effect = effectOf(disclosureOf(vendor) ?? {}, context).map((text) => fill(text, { company: company || name }));
  return { href: optOutPage, label: messages['link.opt-out'], effect: joinSentences(effect) };
};
