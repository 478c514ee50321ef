import type { Options } from '../types/index.js';
import type { WorkerScope } from './WorkerScope.js';
/** Those of the page's options that say whose an address is. */
export type HoldRequestsOptions = Pick<Options, 'vendors' | 'guard' | 'allow' | 'cookie'>;
/**
 * Has the site's own service worker answer what its pages ask of denied vendors with a network error. Call it first in the
 * worker, before other `fetch` listeners are added: it answers nothing but what it denies. The pages tell it what is decided by
 * `signals/service-worker`; until one has, every declared vendor is denied.
 *
 * @param scope the worker's own scope, `self`
 * @param options those of the pages
 * @example
 * import { holdRequests } from 'sekisho/sw';
 * holdRequests(self, { vendors: ['google-analytics', 'vimeo'] });
 */
export declare const holdRequests: (scope: WorkerScope, options: HoldRequestsOptions) => void;
