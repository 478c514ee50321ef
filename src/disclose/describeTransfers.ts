import { fill } from '../i18n/text.js';
import type { Vendor } from '../types/index.js';
import { nameRegion } from './nameRegion.js';
import type { ViewContext } from './ViewContext.js';

/** On what ground data is sent abroad: one entry for each region that it leaves and country that it goes to. */
export const describeTransfers = (vendor: Vendor, context: ViewContext): string[] => {
  const { messages, disclosureOf } = context;
  return (disclosureOf(vendor)?.transfers ?? []).map(({ from, to, ground }) =>
    fill(messages.transfer, {
      from: nameRegion(from, context),
      to: nameRegion(to, context),
      ground: messages[`transfer.${ground}`] || ground,
    }),
  );
};
