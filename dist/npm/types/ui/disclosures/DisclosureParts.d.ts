import type { VNode } from 'preact';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';
/** A part of the disclosures is drawn from the kit alone. */
interface Props {
    readonly kit: DisclosureContext;
}
/** What a cookie is, and whether the site counts it as personal information: only if it says so. */
export declare const CookiePart: ({ kit }: Props) => VNode;
/** What the visitor decided, and the way to change it. */
export declare const ChoicePart: ({ kit }: Props) => VNode;
/** Under whose policy the data is, and in which countries. */
export declare const RecipientPart: ({ kit }: Props) => VNode;
/** Where else the visitor can say no: many companies at once. */
export declare const OptOutPart: ({ kit }: Props) => VNode;
/** What every request carries, whatever anybody chooses. */
export declare const AutomaticPart: ({ kit: { messages, level } }: Props) => VNode;
/** What to know before asking something of the site, where it says so. */
export declare const RequestPart: ({ kit: { messages, settings, language, level } }: Props) => VNode | null;
/** The site's own texts. */
export declare const SlotParts: ({ kit }: Props) => VNode;
export {};
