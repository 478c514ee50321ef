import type { ComponentChildren, VNode } from 'preact';
import type { CookieDisclosure, Disclosure, Party, Vendor } from '../types.js';
import { ExternalLink } from './ExternalLink.js';
import { formatDay, formatRegion, formatRetention } from '../i18n/format.js';
import { type Kit, policyLabel, vendorCompany } from './kit.js';
import { safeUrl } from '../lib/safeUrl.js';
import { fill, textIn } from '../i18n/text.js';

const Row = ({ term, children }: { readonly term: string; readonly children: ComponentChildren }): VNode => (
  <>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </>
);

/** Cookies, those that are kept alike together: their names, whose they are, and for how long. */
export const CookieList = ({
  cookies,
  kit,
}: {
  readonly cookies: readonly CookieDisclosure[];
  readonly kit: Kit;
}): VNode => {
  const groups = new Map<string, string[]>();
  for (const { name, party, retention } of cookies) {
    const kept = [kit.messages[`party.${party}`], formatRetention(retention, kit.language, kit.messages)];
    const key = kept.join(kit.messages.comma);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return (
    <ul class="cookies">
      {[...groups].map(([kept, names]) => (
        <li>
          {names.map((name) => (
            <code>{name} </code>
          ))}
          <div class="state">{kept}</div>
        </li>
      ))}
    </ul>
  );
};

const PartyRows = ({ party, kit }: { readonly party: Party; readonly kit: Kit }): VNode => {
  const { language, messages } = kit;
  return (
    <>
      <Row term={messages.company}>
        {textIn(party.company, language)}
        {messages.comma}
        {formatRegion(party.country, language)}
      </Row>
      {party.formerly && (
        <Row term={messages.formerly}>
          {party.formerly.map((name) => (
            <div>{textIn(name, language)}</div>
          ))}
        </Row>
      )}
    </>
  );
};

const DisclosureRows = ({ disclosure, kit }: { readonly disclosure: Disclosure; readonly kit: Kit }): VNode => {
  const { language, messages } = kit;
  const { use, recipientUse, sends, cookies, cookiesUnknown } = disclosure;
  return (
    <>
      <Row term={messages.use}>{textIn(use, language)}</Row>
      {recipientUse && <Row term={messages['use.recipient']}>{textIn(recipientUse, language)}</Row>}
      {sends.length > 0 && (
        <Row term={messages.sends}>
          <ul>
            {sends.map((kind) => (
              <li>{messages[`sends.${kind}`]}</li>
            ))}
          </ul>
        </Row>
      )}
      <Row term={messages.cookies}>
        {cookies.length ? (
          <CookieList cookies={cookies} kit={kit} />
        ) : (
          messages[cookiesUnknown ? 'cookies.unknown' : 'cookies.none']
        )}
      </Row>
    </>
  );
};

const Links = ({ disclosure, kit }: { readonly disclosure: Disclosure; readonly kit: Kit }): VNode => {
  const { language, messages } = kit;
  const { privacyPolicy, terms, optOutPage } = disclosure;
  const links = [
    [policyLabel(disclosure), privacyPolicy],
    ['link.terms', terms],
    ['link.opt-out', optOutPage],
  ] as const;
  return (
    <p class="links">
      {links.map(([label, address]) => {
        const href = safeUrl(textIn(address, language));
        return href && <ExternalLink href={href} label={messages[label]} hint={messages['new-tab']} />;
      })}
    </p>
  );
};

/** What an opt-out page at a vendor does: no more than it does. */
export const optOutEffect = (vendor: Vendor, kit: Kit): string => {
  const key = vendor.purpose === 'advertising' ? 'opt-out.effect' : 'opt-out.effect.other';
  return fill(kit.messages[key], { company: vendorCompany(vendor, kit) || vendor.id });
};

/** All that is told about a vendor. */
export const VendorDetails = ({ vendor, kit }: { readonly vendor: Vendor; readonly kit: Kit }): VNode => {
  const party = kit.partyOf(vendor);
  const disclosure = kit.disclosureOf(vendor);
  return (
    <div class="disclosure">
      <dl>
        {party && <PartyRows party={party} kit={kit} />}
        {disclosure && <DisclosureRows disclosure={disclosure} kit={kit} />}
      </dl>
      {disclosure ? <Links disclosure={disclosure} kit={kit} /> : <p>{kit.messages['details.none']}</p>}
      {disclosure?.optOutPage && <p>{optOutEffect(vendor, kit)}</p>}
      {disclosure && (
        <p class="state">{fill(kit.messages.checked, { date: formatDay(disclosure.checked, kit.language) })}</p>
      )}
    </div>
  );
};
