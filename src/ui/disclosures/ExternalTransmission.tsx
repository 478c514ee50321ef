import type { VNode } from 'preact';
import { describeVendor, type VendorDescription } from '../../disclose/describeVendor.js';
import { formatDay } from '../../i18n/format.js';
import { spaceAfter } from '../../i18n/joinSentences.js';
import { fill, textIn } from '../../i18n/text.js';
import type { Vendor } from '../../types/index.js';
import { ContactSection } from './ContactSection.js';
import { describeSending } from '../../disclose/describeSending.js';
import { Fact } from '../common/Fact.js';
import { LinkFact, OptOutFact, RecipientFacts, UseFacts } from './Facts.js';
import { Heading } from './Heading.js';
import { directionOf } from '../../i18n/language.js';
import { NoticeSection } from './NoticeSection.js';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';

/** What asks for the table, its id, and the beginning of that of its Japanese text. */
export const ANCHOR = 'external-transmission';

interface Props {
  readonly kit: DisclosureContext;
  readonly level: number;
}

const ServiceRow = ({ vendor, kit, level }: Props & { readonly vendor: VendorDescription }): VNode => {
  const { messages, decision, settings, language } = kit;
  const effect = textIn(settings.purposes.find(({ id }) => id === vendor.purpose)?.effect, language);
  return (
    <section class="sekisho-service" data-choice={decision.choices[vendor.id] ?? 'denied'}>
      <Heading level={level}>{vendor.name}</Heading>
      <dl>
        <RecipientFacts vendor={vendor} kit={kit} />
        <UseFacts vendor={vendor} kit={kit} />
        <Fact term={messages['tell.external.when']}>{describeSending(vendor, kit)}</Fact>
        <OptOutFact vendor={vendor} kit={kit} />
        <Fact term={messages['tell.external.without']}>{effect}</Fact>
        <LinkFact vendor={vendor} kit={kit} />
        <Fact term={messages['tell.external.exempt']}>{vendor.exempt && messages[`tell.exempt.${vendor.exempt}`]}</Fact>
      </dl>
      {vendor.checked && <p class="sekisho-checked">{vendor.checked}</p>}
    </section>
  );
};

/** As of when the table is: the site's last revision, and since when all that is said of the services was checked. */
const Dates = ({ kit, vendors }: { readonly kit: DisclosureContext; readonly vendors: readonly Vendor[] }): VNode => {
  const { messages, settings, language } = kit;
  const { revisedAt } = settings.policy;
  const days = vendors.map((vendor) => kit.disclosureOf(vendor)?.checked || '').sort();
  return (
    <>
      {revisedAt && <p>{fill(messages['tell.external.revised'], { date: formatDay(revisedAt, language) })}</p>}
      {days[0] && <p>{fill(messages['tell.external.checked'], { date: formatDay(days[0], language) })}</p>}
    </>
  );
};

/** The services in one language. What is said to send nothing is no transmission; what is not described may be one. */
const Transmissions = ({ kit, level }: Props): VNode => {
  const { messages, settings } = kit;
  const vendors = settings.vendors.filter((vendor) => kit.disclosureOf(vendor)?.sends.length !== 0);
  const services = vendors.map((vendor) => describeVendor(vendor, kit));
  if (!services.length) return <p>{messages['tell.external.none']}</p>;
  return (
    <>
      <p>{messages['tell.external.about']}</p>
      <p>
        {messages['tell.tabs']}
        {spaceAfter(messages['tell.tabs'])}
        <a href="#sekisho">{messages['tell.change']}</a>
      </p>
      {services.map((vendor) => (
        <ServiceRow key={vendor.id} vendor={vendor} kit={kit} level={level} />
      ))}
      <NoticeSection kit={kit} level={level} />
      <ContactSection kit={{ ...kit, level }} />
      <Dates kit={kit} vendors={vendors} />
    </>
  );
};

/**
 * `data-sekisho="external-transmission"`: what Japan's external-transmission rule has sites say, service by service,
 * nothing folded. The rule asks for Japanese, so that follows where the page speaks another language.
 */
export const ExternalTransmission = ({
  kit,
  japanese,
  hasAnchor,
}: {
  readonly kit: DisclosureContext;
  readonly japanese: DisclosureContext | undefined;
  /** Whether the id is ours to give: the page may have given it to its own heading. */
  readonly hasAnchor: boolean;
}): VNode => (
  <div class="sekisho-external-transmission" id={hasAnchor ? ANCHOR : undefined}>
    <div lang={kit.language} dir={directionOf(kit.language)}>
      {japanese && (
        <p>
          <a href={`#${ANCHOR}-ja`} lang="ja" hreflang="ja">
            {japanese.messages['tell.external']}
          </a>
        </p>
      )}
      <Transmissions kit={kit} level={kit.level} />
    </div>
    {japanese && (
      <div lang="ja" dir="ltr" id={`${ANCHOR}-ja`}>
        <Heading level={kit.level}>{japanese.messages['tell.external']}</Heading>
        <Transmissions kit={japanese} level={kit.level + 1} />
      </div>
    )}
  </div>
);
