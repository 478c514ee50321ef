/** The npm entry `sekisho/sw`: for service workers that a site has itself. */
export type * from './types/index.js';
export { holdRequests, type HoldRequestsOptions } from './worker/holdRequests.js';
export type { FetchLike, MessageLike, WorkerScope } from './worker/WorkerScope.js';
