import type { Settings } from '../types/internal.js';
/** Requests that go beyond cookies. */
export type FurtherRequest = 'sale' | 'sensitive';
/**
 * The address that takes a request beyond cookies: its own, else that of all requests, else an e-mail to the site's contact; empty
 * where there is none that may become a link.
 */
export declare const requestAddress: (request: FurtherRequest, { rights, contacts }: Pick<Settings, 'rights' | 'contacts'>, language: string, label: string) => string;
