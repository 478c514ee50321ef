import type { VNode } from 'preact';
import type { RightsMessages } from '../locales/rightsMessages.js';
import type { Vendor } from '../types.js';
import { ExternalLink } from './ExternalLink.js';
import { type Kit, vendorCompany, vendorName } from './kit.js';
import { textIn } from '../i18n/text.js';

interface Props {
  readonly kit: Kit;
  readonly words: RightsMessages;
  /** Whether it shall be unfolded: what was erased just now is worth a look. */
  readonly isOpen: boolean;
}

/** Vendors whose data goes when it is erased: the necessary ones keep theirs. */
const optional = ({ settings }: Kit): Vendor[] => settings.vendors.filter(({ purpose }) => purpose !== 'necessary');

/** Names and patterns of what erasing removes of a vendor's: what the gate sweeps, no more. */
const swept = ({ cookies = [], storage = [] }: Vendor): string[] => [...new Set([...cookies, ...storage])];

/** Whether a name is among them; `*` stands for a part that varies. */
const isSwept = (vendor: Vendor, name: string): boolean =>
  swept(vendor).some((pattern) => {
    const [start = '', ...rest] = pattern.split('*');
    return name === pattern || (rest.length > 0 && name.startsWith(start) && name.endsWith(rest.pop()!));
  });

/** What is told to be kept for the site, and nothing sweeps. */
const left = (kit: Kit, vendor: Vendor): string[] =>
  (kit.disclosureOf(vendor)?.cookies ?? [])
    .filter(({ party, name }) => party === 'first' && !isSwept(vendor, name))
    .map(({ name }) => name);

interface NamesProps {
  readonly kit: Kit;
  readonly about: string;
  namesOf(vendor: Vendor): string[];
}

/** Names by vendor, under a sentence about them; nothing where there are none. */
const Names = ({ kit, about, namesOf }: NamesProps): VNode | null => {
  const listed = optional(kit)
    .map((vendor) => ({ vendor, names: namesOf(vendor) }))
    .filter(({ names }) => names.length);
  if (!listed.length) return null;
  return (
    <>
      <p>{about}</p>
      <ul class="cookies">
        {listed.map(({ vendor, names }) => (
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
    </>
  );
};

/** Companies that keep something under their own addresses, each with its policy: opt-out pages delete nothing. */
const thirdParties = (kit: Kit): Map<string, string> => {
  const companies = new Map<string, string>();
  for (const vendor of optional(kit)) {
    const disclosure = kit.disclosureOf(vendor);
    if (!disclosure?.cookies.some(({ party }) => party === 'third')) continue;
    const address = textIn(disclosure.privacyPolicy ?? disclosure.optOutPage, kit.language);
    companies.set(vendorCompany(vendor, kit) || vendorName(vendor, kit), address);
  }
  return companies;
};

/** What erasing removes, what it cannot, and what stays and why. */
export const ErasureList = ({ kit, words, isOpen }: Props): VNode => {
  const theirs = thirdParties(kit);
  return (
    <>
      <p>{words['erase.record']}</p>
      {kit.settings.receipt.url && <p>{words['erase.sent']}</p>}
      <details open={isOpen}>
        <summary>{words['erase.what']}</summary>
        <Names kit={kit} about={words['erase.first']} namesOf={swept} />
        <Names kit={kit} about={words['erase.left']} namesOf={(vendor) => left(kit, vendor)} />
        <p>{words['erase.server']}</p>
        {theirs.size > 0 && <p>{words['erase.third']}</p>}
        <ul role="list" class="pages">
          {[...theirs].map(([company, address]) => (
            <li>
              <ExternalLink href={address} label={company} hint={kit.messages['new-tab']} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
};
