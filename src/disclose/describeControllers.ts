import { fill, joinNames, textIn } from '../i18n/text.js';
import type { Vendor } from '../types/index.js';
import { nameRegion } from './nameRegion.js';
import type { ViewContext } from './ViewContext.js';

/** Who answers for the data of a region's visitors: a sentence for each company, with its country and, if known, address. */
export const describeControllers = (vendor: Vendor, context: ViewContext): string[] => {
  const { language, messages, partyOf } = context;
  const regions = new Map<string, string[]>();
  for (const [region, { company, country, address }] of Object.entries(partyOf(vendor)?.controllers ?? {})) {
    const slots = { company: textIn(company, language), country: nameRegion(country, context) };
    const where = textIn(address, language);
    const template = fill(messages.controller, slots) + (where && messages.comma + where);
    regions.set(template, [...(regions.get(template) ?? []), nameRegion(region, context)]);
  }
  return [...regions].map(([template, names]) => fill(template, { regions: joinNames(names, messages) }));
};
