import type { ComponentChildren, VNode } from 'preact';
import type { Link, Service } from './describeService.js';
import type { TellKit } from './tellKit.js';
import { fill } from '../i18n/text.js';

/** One fact: its name and what is said. Nothing where nothing is known. */
export const Fact = ({ term, children }: { readonly term: string; readonly children: ComponentChildren }): VNode => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

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

/** Who receives the data: the company, where it is, and what it was called. */
export const RecipientFacts = ({ service, kit }: { readonly service: Service; readonly kit: TellKit }): VNode => {
  const { messages } = kit;
  const { company, country, formerly, role } = service;
  return (
    <>
      <Fact term={messages['tell.external.recipient']}>
        {company}
        {formerly.length > 0 && <div>{fill(messages['tell.formerly'], { names: formerly.join(messages.comma) })}</div>}
      </Fact>
      {country && <Fact term={messages['tell.country']}>{country}</Fact>}
      {role && <Fact term={messages['tell.role']}>{role}</Fact>}
    </>
  );
};

/** What is sent, and what for: the site's purpose and the recipient's. */
export const UseFacts = ({ service, kit }: { readonly service: Service; readonly kit: TellKit }): VNode => {
  const { messages } = kit;
  const { sends, use, recipientUse, isDescribed } = service;
  if (!isDescribed) return <Fact term={messages.use}>{messages['details.none']}</Fact>;
  return (
    <>
      {sends.length > 0 && (
        <Fact term={messages['tell.external.sends']}>
          <ul>
            {sends.map((kind) => (
              <li>{kind}</li>
            ))}
          </ul>
        </Fact>
      )}
      {use && <Fact term={messages.use}>{use}</Fact>}
      {recipientUse && <Fact term={messages['use.recipient']}>{recipientUse}</Fact>}
    </>
  );
};

/** Under whose policy and terms the data is. */
export const LinkFact = ({ service, kit }: { readonly service: Service; readonly kit: TellKit }): VNode | null => {
  const links = [service.privacyPolicy, service.terms].filter((link) => link !== undefined);
  if (!links.length) return null;
  return (
    <Fact term={kit.messages['tell.links']}>
      <LinkList links={links} />
    </Fact>
  );
};

/** How to stop it, and what that stops: here, and at the company. */
export const OptOutFact = ({ service, kit }: { readonly service: Service; readonly kit: TellKit }): VNode | null => {
  const { stops, optOut } = service;
  if (!stops.length) return null;
  return (
    <Fact term={kit.messages['tell.opt-out']}>
      {stops.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {optOut && (
        <p>
          <WebLink link={optOut} />
        </p>
      )}
    </Fact>
  );
};
