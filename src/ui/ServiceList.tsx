import type { VNode } from 'preact';
import type { Purpose } from '../types.js';
import { describeReceipts } from './describeReceipts.js';
import { describeChoice, describeService, type Entries, groupEntries, type Service } from './describeService.js';
import { Fact, LinkFact, OptOutFact, RecipientFacts, UseFacts } from './Facts.js';
import { Heading } from './Heading.js';
import { purposeDescription, purposeLabel } from './kit.js';
import type { TellKit } from './tellKit.js';
import { fill, textIn } from '../i18n/text.js';

interface EntryProps {
  readonly term: string;
  readonly entries: readonly Entries[];
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

const ServiceItem = ({ service, kit }: { readonly service: Service; readonly kit: TellKit }): VNode => {
  const { messages, level } = kit;
  const { company, first, third } = service;
  return (
    <section class="sekisho-service" data-choice={service.choice}>
      <Heading level={level + 2}>{service.name}</Heading>
      <dl>
        <Fact term={messages['tell.choice']}>{service.state}</Fact>
        <RecipientFacts service={service} kit={kit} />
        <UseFacts service={service} kit={kit} />
        <EntryFact
          term={messages['tell.first']}
          entries={first}
          access={fill(messages['tell.access.first'], { company })}
        />
        <EntryFact
          term={messages['tell.third']}
          entries={third}
          access={fill(messages['tell.access.third'], { company })}
        />
        {service.isDescribed && !first.length && !third.length && (
          <Fact term={messages.cookies}>{messages[service.cookiesUnknown ? 'cookies.unknown' : 'cookies.none']}</Fact>
        )}
        <OptOutFact service={service} kit={kit} />
        <LinkFact service={service} kit={kit} />
      </dl>
      {service.checked && <p class="sekisho-checked">{service.checked}</p>}
    </section>
  );
};

/** Our own record, told like anything else that is kept. */
const RecordItem = ({ kit }: { readonly kit: TellKit }): VNode => {
  const { messages, settings, level } = kit;
  const { name, days, domain } = settings.cookie;
  const entry = { name, party: 'first', retention: `P${days}D`, source: '' } as const;
  const entries = [...groupEntries([entry, { ...entry, kind: 'localStorage' }], kit), ...describeReceipts(kit)];
  const access = domain ? fill(messages['tell.access.domain'], { domain }) : messages['tell.access.own'];
  return (
    <section class="sekisho-service" data-choice="granted">
      <Heading level={level + 2}>{messages.record}</Heading>
      <dl>
        <Fact term={messages['tell.choice']}>{messages['always-on']}</Fact>
        <Fact term={messages['tell.contacts.name']}>{settings.site || messages['tell.site']}</Fact>
        <Fact term={messages.use}>{messages['record.use']}</Fact>
        <EntryFact term={messages['tell.first']} entries={entries} access={access} />
      </dl>
    </section>
  );
};

const PurposeItem = ({ purpose, kit }: { readonly purpose: Purpose; readonly kit: TellKit }): VNode => {
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
        <ServiceItem key={vendor.id} service={describeService(vendor, kit)} kit={kit} />
      ))}
      {!isNecessary && !vendors.length && <p>{messages['tell.unused']}</p>}
    </section>
  );
};

/** Every cookie and service of the site, by purpose, first-party and third-party apart. */
export const ServiceList = ({ kit }: { readonly kit: TellKit }): VNode => (
  <section class="sekisho-services">
    <Heading level={kit.level}>{kit.messages['tell.services']}</Heading>
    <p>{kit.messages['tell.tabs']}</p>
    {kit.settings.purposes.map((purpose) => (
      <PurposeItem key={purpose.id} purpose={purpose} kit={kit} />
    ))}
  </section>
);
