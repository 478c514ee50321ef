import { matchVendorHosts } from '../gate/guard/matchVendorHosts.js';
import { attempt } from '../lib/attempt.js';
import { own } from '../lib/own.js';
import { readMessage, writeQuestion } from '../lib/workerMessage.js';
import type { Settings } from '../types/internal.js';
import { createKnowledge, type Knowledge, type Told } from './knowledge.js';
import { keepKnowledge, readKnowledge } from './knowledgeStore.js';
import type { FetchLike, MessageLike, WorkerScope } from './WorkerScope.js';

/** What is always granted. */
const NECESSARY = 'necessary';

/** Milliseconds that a page has to answer. */
const PATIENCE = 1000;

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

  /** Pages by whether they answer questions: those that are not parsed hear none. */
  const answering = new Map<string, boolean>();
  const ask = async (client: string, knowledge: Knowledge): Promise<void> => {
    // one that told a worker that was stopped since
    const hasTold = knowledge.list().some((told) => told.client === client);
    const page = (answering.get(client) ?? hasTold) && (await scope.clients.get(client));
    if (!page) return;
    const { port1, port2 } = new MessageChannel();
    const answer = await new Promise<unknown>((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
      setTimeout(resolve, PATIENCE);
      page.postMessage(writeQuestion(), [port2]);
    });
    port1.close();
    const message = readMessage(answer);
    if (!message) return;
    // what the page tells of itself takes another way, and may have come first
    const isOld = knowledge.list().some((told) => told.client === client && told.at > message.at);
    if (!isOld) knowledge.tell({ ...message, client });
  };

  /** A page asks at once for what has just been granted, and browsers may bring that before they bring what it has told. */
  const settle = async ({ request, clientId }: FetchLike, ids: readonly string[]): Promise<Response> => {
    const knowledge = await ready;
    const isGranted = (): boolean => knowledge.grants(ids, Date.now());
    if (!isGranted()) await ask(clientId, knowledge).catch(() => {});
    return isGranted() ? fetch(request) : Response.error();
  };

  const judge = (event: FetchLike): void => {
    const ids = attempt(() => lacking(event.request)) ?? NOBODY;
    if (!ids.length || known?.grants(ids, Date.now())) return;
    event.respondWith(settle(event, ids).catch(() => Response.error()));
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
    if (!message || typeof id !== 'string') return undefined;
    answering.set(id, own<{ answers: boolean }>(data).answers === true);
    return learn({ ...message, client: id });
  };

  scope.addEventListener('fetch', judge);
  scope.addEventListener('message', (event) => {
    const work = hear(event);
    if (work) event.waitUntil(work);
  });
};
