import type { VNode } from 'preact';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';
/** Every cookie and service of the site, by purpose, first-party and third-party apart. */
export declare const ServiceList: ({ kit }: {
    readonly kit: DisclosureContext;
}) => VNode;
