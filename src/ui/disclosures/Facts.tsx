import { regimeOf } from '../../lib/regimeOf.js';
import type { VNode } from 'preact';
import type { VendorDescription } from '../../disclose/describeVendor.js';
import type { Link } from '../../disclose/Link.js';
import { fill, isolator } from '../../i18n/text.js';
import { Fact } from '../common/Fact.js';
import { lines } from '../common/lines.js';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';

interface Props {
  readonly vendor: VendorDescription;
  readonly kit: DisclosureContext;
}

/** A link to somebody else, in a tab of its own. */
export const WebLink = ({ link }: { readonly link: Link }): VNode => (
  <a href={link.href} target="_blank" rel="noopener noreferrer">
    {link.label}
  </a>
);

/** Links, one below the other. */
export const LinkList = ({ links }: { readonly links: readonly Link[] }): VNode => (
  <ul>
    {links.map((link) => (
      <li>
        <WebLink link={link} />
      </li>
    ))}
  </ul>
);

/** Who receives the data: the company, where it is, what it was called, who answers in which region, and on what ground. */
export const RecipientFacts = ({ vendor, kit: { messages } }: Props): VNode => {
  const { recipient, country, formerly, isProcessor, controllers, transfers } = vendor;
  return (
    <>
      <Fact term={messages['tell.external.recipient']}>
        {isolator(messages['tell.country'])(recipient)}
        {formerly.length > 0 && <div>{fill(messages['tell.formerly'], { names: formerly.join(messages.comma) })}</div>}
      </Fact>
      <Fact term={messages['tell.country']}>{country}</Fact>
      <Fact term={messages.controllers}>{lines(controllers)}</Fact>
      <Fact term={messages.transfers}>{lines(transfers)}</Fact>
      <Fact term={messages['tell.role']}>{isProcessor && messages['tell.processor']}</Fact>
    </>
  );
};

/** What is sent, and what for: the site's purpose and the recipient's. */
export const UseFacts = ({ vendor, kit: { messages } }: Props): VNode => {
  const { sends, use, recipientUse, safeguards, foreign, isDescribed } = vendor;
  if (!isDescribed) return <Fact term={messages.use}>{messages['details.none']}</Fact>;
  return (
    <>
      <Fact term={messages['tell.external.sends']}>
        {sends.length > 0 && (
          <ul>
            {sends.map((kind) => (
              <li>{kind}</li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact term={messages.use} language={foreign.use}>
        {use}
      </Fact>
      <Fact term={messages['use.recipient']} language={foreign.recipientUse}>
        {recipientUse}
      </Fact>
      <Fact term={messages.safeguards} language={foreign.safeguards}>
        {safeguards}
      </Fact>
    </>
  );
};

/** Under whose policy and terms the data is. */
export const LinkFact = ({ vendor: { privacyPolicy, terms }, kit }: Props): VNode => {
  const links = [privacyPolicy, terms].filter((link) => link !== undefined);
  return <Fact term={kit.messages['tell.links']}>{links.length > 0 && <LinkList links={links} />}</Fact>;
};

/** How to stop it, and what that stops: here, and at the company. */
export const OptOutFact = ({ vendor: { id, purpose, optOut }, kit: { messages, decision } }: Props): VNode => {
  const isRefusable = purpose !== 'necessary' && regimeOf(decision, id) !== 'none';
  return (
    <Fact term={messages['tell.opt-out']}>
      {(isRefusable || optOut) && (
        <>
          {isRefusable && <p>{messages['tell.refusal']}</p>}
          {optOut && <p>{optOut.effect}</p>}
          {optOut && (
            <p>
              <WebLink link={optOut} />
            </p>
          )}
        </>
      )}
    </Fact>
  );
};
