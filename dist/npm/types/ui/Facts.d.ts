import type { ComponentChildren, VNode } from 'preact';
import type { Link, Service } from './describeService.js';
import type { TellKit } from './tellKit.js';
/** One fact: its name and what is said. Nothing where nothing is known. */
export declare const Fact: ({ term, children }: {
    readonly term: string;
    readonly children: ComponentChildren;
}) => VNode;
/** A link to somebody else, in a tab of its own. */
export declare const WebLink: ({ link }: {
    readonly link: Link;
}) => VNode;
/** Links, one below the other. */
export declare const LinkList: ({ links }: {
    readonly links: readonly Link[];
}) => VNode;
/** Who receives the data: the company, where it is, and what it was called. */
export declare const RecipientFacts: ({ service, kit }: {
    readonly service: Service;
    readonly kit: TellKit;
}) => VNode;
/** What is sent, and what for: the site's purpose and the recipient's. */
export declare const UseFacts: ({ service, kit }: {
    readonly service: Service;
    readonly kit: TellKit;
}) => VNode;
/** Under whose policy and terms the data is. */
export declare const LinkFact: ({ service, kit }: {
    readonly service: Service;
    readonly kit: TellKit;
}) => VNode | null;
/** How to stop it, and what that stops: here, and at the company. */
export declare const OptOutFact: ({ service, kit }: {
    readonly service: Service;
    readonly kit: TellKit;
}) => VNode | null;
