import type { VNode } from 'preact';
import { describeRecord } from '../../disclose/describeRecord.js';
import type { StoredEntries } from '../../disclose/describeStorage.js';
import { describeVendor, type VendorDescription } from '../../disclose/describeVendor.js';
import { fill, textIn } from '../../i18n/text.js';
import type { Purpose } from '../../types/index.js';
import { describeChoice } from '../common/describeChoice.js';
import { Fact } from '../common/Fact.js';
import { LinkFact, OptOutFact, RecipientFacts, UseFacts } from './Facts.js';
import { Heading } from './Heading.js';
import { purposeDescription, purposeLabel } from '../../disclose/describePurpose.js';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';

interface EntryProps {
  readonly term: string;
  readonly entries: readonly StoredEntries[];
  readonly access: string;
}

/** Cookies and storage entries: names, where and how long, and who can read them. */
const EntryFact = ({ term, entries, access }: EntryProps): VNode | null =>
  entries.length ? (
    <Fact term={term}>
      <ul>
        {entries.map(({ names, kept }) => (
          <li>
            {names.map((name, index) => (
              <>
                {index > 0 && ' '}
                <code>{name}</code>
              </>
            ))}
            <div>{kept}</div>
          </li>
        ))}
      </ul>
      <p>{access}</p>
    </Fact>
  ) : null;

const ServiceItem = ({
  vendor,
  kit,
}: {
  readonly vendor: VendorDescription;
  readonly kit: DisclosureContext;
}): VNode => {
  const { messages, level, decision } = kit;
  const { id, purpose, recipient: company, storage, isDescribed } = vendor;
  return (
    <section class="sekisho-service" data-choice={decision.choices[id] ?? 'denied'}>
      <Heading level={level + 2}>{vendor.name}</Heading>
      <dl>
        <Fact term={messages['tell.choice']}>{describeChoice(id, purpose, kit)}</Fact>
        <RecipientFacts vendor={vendor} kit={kit} />
        <UseFacts vendor={vendor} kit={kit} />
        <EntryFact
          term={messages['tell.first']}
          entries={storage.filter(({ party }) => party !== 'third')}
          access={fill(messages['tell.access.first'], { company })}
        />
        <EntryFact
          term={messages['tell.third']}
          entries={storage.filter(({ party }) => party === 'third')}
          access={fill(messages['tell.access.third'], { company })}
        />
        <Fact term={messages.cookies}>{isDescribed && vendor.noStorage}</Fact>
        <OptOutFact vendor={vendor} kit={kit} />
        <LinkFact vendor={vendor} kit={kit} />
      </dl>
      {vendor.checked && <p class="sekisho-checked">{vendor.checked}</p>}
    </section>
  );
};

/** Our own record, told like anything else that is kept. */
const RecordItem = ({ kit }: { readonly kit: DisclosureContext }): VNode => {
  const { messages, settings, level } = kit;
  const { domain } = settings.cookie;
  const access = domain ? fill(messages['tell.access.domain'], { domain }) : messages['tell.access.own'];
  return (
    <section class="sekisho-service" data-choice="granted">
      <Heading level={level + 2}>{messages.record}</Heading>
      <dl>
        <Fact term={messages['tell.choice']}>{messages['always-on']}</Fact>
        <Fact term={messages['contact.name']}>{settings.site || messages['tell.site']}</Fact>
        <Fact term={messages.use}>{messages['record.use']}</Fact>
        <EntryFact term={messages['tell.first']} entries={describeRecord(kit)} access={access} />
      </dl>
    </section>
  );
};

const PurposeItem = ({ purpose, kit }: { readonly purpose: Purpose; readonly kit: DisclosureContext }): VNode => {
  const { messages, settings, language, level, decision } = kit;
  const vendors = settings.vendors.filter((vendor) => vendor.purpose === purpose.id);
  const isNecessary = purpose.id === 'necessary';
  const effect = textIn(purpose.effect, language);
  return (
    <section class="sekisho-purpose" data-choice={decision.choices[purpose.id] ?? 'denied'}>
      <Heading level={level + 1}>{purposeLabel(purpose, kit)}</Heading>
      <p>{purposeDescription(purpose, kit)}</p>
      {effect && <p>{fill(messages['tell.without'], { effect })}</p>}
      <p class="sekisho-state">{describeChoice(purpose.id, purpose.id, kit)}</p>
      {isNecessary && <RecordItem kit={kit} />}
      {vendors.map((vendor) => (
        <ServiceItem key={vendor.id} vendor={describeVendor(vendor, kit)} kit={kit} />
      ))}
      {!isNecessary && !vendors.length && <p>{messages['tell.unused']}</p>}
    </section>
  );
};

/** Every cookie and service of the site, by purpose, first-party and third-party apart. */
export const ServiceList = ({ kit }: { readonly kit: DisclosureContext }): VNode => (
  <section class="sekisho-services">
    <Heading level={kit.level}>{kit.messages['tell.services']}</Heading>
    <p>{kit.messages['tell.tabs']}</p>
    {kit.settings.purposes.map((purpose) => (
      <PurposeItem key={purpose.id} purpose={purpose} kit={kit} />
    ))}
  </section>
);
