import type { VNode } from 'preact';
import type { VendorDescription } from '../../disclose/describeVendor.js';
import type { Link } from '../../disclose/Link.js';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';
interface Props {
    readonly vendor: VendorDescription;
    readonly kit: DisclosureContext;
}
/** A link to somebody else, in a tab of its own. */
export declare const WebLink: ({ link }: {
    readonly link: Link;
}) => VNode;
/** Links, one below the other. */
export declare const LinkList: ({ links }: {
    readonly links: readonly Link[];
}) => VNode;
/** Who receives the data: the company, where it is, what it was called, who answers in which region, and on what ground. */
export declare const RecipientFacts: ({ vendor, kit: { messages } }: Props) => VNode;
/** What is sent, and what for: the site's purpose and the recipient's. */
export declare const UseFacts: ({ vendor, kit: { messages } }: Props) => VNode;
/** Under whose policy and terms the data is. */
export declare const LinkFact: ({ vendor: { privacyPolicy, terms }, kit }: Props) => VNode;
/** How to stop it, and what that stops: here, and at the company. */
export declare const OptOutFact: ({ vendor: { id, purpose, optOut }, kit: { messages, decision } }: Props) => VNode;
export {};
