import { matchVendorHosts } from '../gate/guard/matchVendorHosts.js';
import { attempt } from '../lib/attempt.js';
import { readMessage } from '../lib/workerMessage.js';
import type { Settings } from '../types/internal.js';
import { createKnowledge, type Knowledge, type Told } from './knowledge.js';
import { keepKnowledge, readKnowledge } from './knowledgeStore.js';
import type { FetchLike, MessageLike, WorkerScope } from './WorkerScope.js';

/** What is always granted. */
const NECESSARY = 'necessary';

/** Who may be asked when whose an address is cannot be said: nobody. */
const NOBODY: readonly string[] = ['//'];

/**
 * Has a service worker answer what denied vendors are asked for with a network error. It answers nothing else, so whatever
 * other listeners do stays as it is. `onTold` is called when a page has told what is decided.
 */
export const holdRequestsFor = (scope: WorkerScope, settings: Settings, onTold?: () => Promise<unknown>): void => {
  const claimants = matchVendorHosts(settings);
  const always = settings.vendors.filter(({ purpose }) => purpose === NECESSARY).map(({ id }) => id);
  const isAsked = (id: string): boolean => id !== NECESSARY && !always.includes(id);

  /** What is known; `undefined` until what was kept is read. */
  let known: Knowledge | undefined;
  const reading = readKnowledge().catch(() => []);
  const ready = reading.then((kept) => (known = createKnowledge(kept)));
  let keeping: Promise<unknown> = ready;
  const keep = (knowledge: Knowledge): Promise<unknown> =>
    // one after another, for the last is to stay
    (keeping = keeping.then(() => keepKnowledge(knowledge.list())).catch(() => {}));

  const lacking = (request: Request): readonly string[] => {
    // the visitor's own way to a page is no page's request
    if (request.destination === 'document') return [];
    return claimants(new URL(request.url)).filter(isAsked);
  };

  const judge = (event: FetchLike): void => {
    const { request } = event;
    const ids = attempt(() => lacking(request)) ?? NOBODY;
    if (!ids.length) return;
    const isGranted = (knowledge: Knowledge): boolean => knowledge.grants(ids, Date.now());
    if (known) {
      if (!isGranted(known)) event.respondWith(Response.error());
      return;
    }
    event.respondWith(
      ready.then(
        (knowledge) => (isGranted(knowledge) ? fetch(request) : Response.error()),
        () => Response.error(),
      ),
    );
  };

  const learn = async (told: Told): Promise<void> => {
    const knowledge = await ready;
    knowledge.tell(told);
    // at once, for the worker may be stopped before all else is known
    await keep(knowledge);
    const pages = await scope.clients.matchAll({ includeUncontrolled: true });
    knowledge.prune(
      pages.map((page) => page.id),
      Date.now(),
    );
    await keep(knowledge);
    await onTold?.();
  };

  const hear = ({ data, source }: MessageLike): Promise<void> | undefined => {
    const message = readMessage(data);
    const { id } = (source ?? {}) as { readonly id?: unknown };
    // what another worker says, or nobody, is no page's decision
    return message && typeof id === 'string' ? learn({ ...message, client: id }) : undefined;
  };

  scope.addEventListener('fetch', judge);
  scope.addEventListener('message', (event) => {
    const work = hear(event);
    if (work) event.waitUntil(work);
  });
};
