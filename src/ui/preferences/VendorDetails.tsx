import type { VNode } from 'preact';
import type { StoredEntries } from '../../disclose/describeStorage.js';
import type { VendorDescription } from '../../disclose/describeVendor.js';
import { ExternalLink } from '../common/ExternalLink.js';
import { Fact } from '../common/Fact.js';
import { isolator } from '../../i18n/text.js';
import { lines } from '../common/lines.js';
import type { ViewContext } from '../../disclose/ViewContext.js';

interface EntryListProps {
  readonly entries: readonly StoredEntries[];
  readonly kit: ViewContext;
}

/** Cookies and storage entries: their names, whose they are, where and how long they are kept. */
export const EntryList = ({ entries, kit: { messages } }: EntryListProps): VNode => (
  <ul class="cookies">
    {entries.map(({ names, party, kept }) => (
      <li>
        {names.map((name) => (
          <code>{name} </code>
        ))}
        <div class="state">{[messages[`party.${party}`], kept].join(messages.comma)}</div>
      </li>
    ))}
  </ul>
);

interface Props {
  readonly vendor: VendorDescription;
  readonly kit: ViewContext;
}

const Facts = ({ vendor, kit }: Props): VNode => {
  const { messages } = kit;
  const { company, country, formerly, controllers, transfers, sends, storage } = vendor;
  const from = [company && isolator(messages.details)(company), country].filter(Boolean);
  return (
    <dl>
      <Fact term={messages.company}>{from.join(messages.comma)}</Fact>
      <Fact term={messages.formerly}>{lines(formerly)}</Fact>
      <Fact term={messages.controllers}>{lines(controllers)}</Fact>
      <Fact term={messages.transfers}>{lines(transfers)}</Fact>
      <Fact term={messages.use} language={vendor.foreign.use}>
        {vendor.use}
      </Fact>
      <Fact term={messages['use.recipient']} language={vendor.foreign.recipientUse}>
        {vendor.recipientUse}
      </Fact>
      <Fact term={messages.safeguards} language={vendor.foreign.safeguards}>
        {vendor.safeguards}
      </Fact>
      <Fact term={messages.sends}>
        {sends.length > 0 && (
          <ul>
            {sends.map((kind) => (
              <li>{kind}</li>
            ))}
          </ul>
        )}
      </Fact>
      {vendor.isDescribed && (
        <Fact term={messages.cookies}>{vendor.noStorage || <EntryList entries={storage} kit={kit} />}</Fact>
      )}
    </dl>
  );
};

/** A vendor's disclosure in preferences. */
export const VendorDetails = ({ vendor, kit }: Props): VNode => {
  const { isDescribed, privacyPolicy, terms, optOut, checked } = vendor;
  const { messages } = kit;
  return (
    <div class="disclosure">
      <Facts vendor={vendor} kit={kit} />
      {isDescribed ? (
        <p class="links">
          {[privacyPolicy, terms, optOut].map(
            (link) => link && <ExternalLink href={link.href} label={link.label} hint={messages['new-tab']} />,
          )}
        </p>
      ) : (
        <p>{messages['details.none']}</p>
      )}
      {optOut && <p>{optOut.effect}</p>}
      {checked && <p class="state">{checked}</p>}
    </div>
  );
};
