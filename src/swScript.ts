/** The entry of `sekisho.sw.js`: a service worker for sites that have none. */
import { holdRequestsFor } from './worker/holdRequestsFor.js';
import { readAddress } from './worker/readAddress.js';
import type { WorkerScope } from './worker/WorkerScope.js';

const scope = globalThis as unknown as WorkerScope & { skipWaiting(): Promise<void> };

// with other vendors it has another address, and whose the older one does not know it would let pass
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
// not before a page has told: it may have been granted what it asks for
holdRequestsFor(scope, readAddress(location.href), () => scope.clients.claim());
