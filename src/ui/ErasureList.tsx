import type { VNode } from 'preact';
import type { RightsMessages } from '../locales/rightsMessages.js';
import type { Vendor } from '../types.js';
import { ExternalLink } from './ExternalLink.js';
import { type Kit, vendorCompany, vendorName } from './kit.js';
import { textIn } from './text.js';

interface Props {
  readonly kit: Kit;
  readonly words: RightsMessages;
}

/** Names of what a vendor keeps on the site's own domain, where erasing reaches. */
const firstParty = ({ disclosureOf }: Kit, vendor: Vendor): string[] => {
  const told = disclosureOf(vendor)?.cookies.filter(({ party }) => party === 'first') ?? [];
  return [...new Set([...told.map(({ name }) => name), ...(vendor.cookies ?? []), ...(vendor.storage ?? [])])];
};

/** Companies that keep something under their own addresses, each with the page where they say what can be done. */
const thirdParties = (kit: Kit): Map<string, string> => {
  const companies = new Map<string, string>();
  for (const vendor of kit.settings.vendors) {
    const disclosure = kit.disclosureOf(vendor);
    if (vendor.purpose === 'necessary' || !disclosure?.cookies.some(({ party }) => party === 'third')) continue;
    const address = textIn(disclosure.optOutPage ?? disclosure.privacyPolicy, kit.language);
    companies.set(vendorCompany(vendor, kit) || vendorName(vendor, kit), address);
  }
  return companies;
};

/** What erasing removes, what it cannot, and what stays and why. */
export const ErasureList = ({ kit, words }: Props): VNode => {
  const ours = kit.settings.vendors
    .filter(({ purpose }) => purpose !== 'necessary')
    .map((vendor) => ({ vendor, names: firstParty(kit, vendor) }))
    .filter(({ names }) => names.length);
  const theirs = thirdParties(kit);
  return (
    <>
      <details>
        <summary>{words['erase.what']}</summary>
        {ours.length > 0 && <p>{words['erase.first']}</p>}
        <ul class="erasure">
          {ours.map(({ vendor, names }) => (
            <li key={vendor.id}>
              {vendorName(vendor, kit)}
              <div class="state">
                {names.map((name) => (
                  <code>{name} </code>
                ))}
              </div>
            </li>
          ))}
        </ul>
        {theirs.size > 0 && <p>{words['erase.third']}</p>}
        <ul role="list" class="pages">
          {[...theirs].map(([company, address]) => (
            <li>
              <ExternalLink href={address} label={company} hint={kit.messages['new-tab']} />
            </li>
          ))}
        </ul>
      </details>
      <p>{words['erase.record']}</p>
    </>
  );
};
