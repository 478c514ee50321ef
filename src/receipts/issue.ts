/** The chunk that makes receipts of decisions, keeps them, tells the page of them and offers them to the site. */
import { readGpc } from '../lib/gpc.js';
import { page } from '../lib/page.js';
import { pageActivated } from '../lib/pageActivated.js';
import { QUEUE } from '../lib/storageKeys.js';
import type { ReceiptsModule, Settings } from '../types/internal.js';
import { withCatalogue } from '../disclose/withCatalogue.js';
import { safeUrl } from '../lib/safeUrl.js';
import { hashText } from './hashText.js';
import { isErased, keepReceipt, readChain } from './history.js';
import { makeReceipt, type Noted } from './makeReceipt.js';
import { offer, TRIES } from './offer.js';
import { isPending, type Pending, readLine, readQueue, replaceInQueue } from './queue.js';
import { randomId } from './randomId.js';
import type { Receipt } from '../types/receipt.js';

const isNoted = (value: unknown): value is Noted => {
  const { decision, answered } = (value ?? {}) as Partial<Noted>;
  return (
    typeof decision?.at === 'number' &&
    typeof decision.choices === 'object' &&
    [decision.unanswered, answered].every(Array.isArray)
  );
};

const announce = (receipt: Receipt): void =>
  void page('dispatchEvent')(new CustomEvent('sekisho:receipt', { detail: receipt }));

/** Makes the receipt of one line. What is no decision is taken out; a receipt that waits stays. */
const turnIntoReceipt = async (settings: Settings, line: string, url: string | undefined): Promise<void> => {
  const { name } = settings.cookie;
  const noted = readLine(line);
  // one that waits for an address that the site no longer names waits for nothing
  if (isPending(noted)) return url ? undefined : replaceInQueue(name, line, []);
  if (!isNoted(noted)) return replaceInQueue(name, line, []);
  const textHash = noted.shown ? await hashText(noted.shown.text) : null;
  const chain = readChain(name);
  const receipt = makeReceipt(settings, noted, {
    id: randomId(),
    previous: chain[chain.length - 1],
    textHash,
    gpc: readGpc(false),
    now: Date.now(),
    origin: location.origin,
  });
  // one that is not kept is offered once, and does not wait for another time
  const pending: Pending = { receipt, tries: isErased(name, receipt) ? TRIES - 1 : 0, due: 0 };
  keepReceipt(name, receipt);
  replaceInQueue(name, line, url ? [JSON.stringify(pending)] : []);
  announce(receipt);
};

const work = async (settings: Settings, line?: string): Promise<void> => {
  const { name } = settings.cookie;
  const url = safeUrl(settings.receipt.url ?? '');
  for (const waiting of [...readQueue(name), ...(line ? [line] : [])]) await turnIntoReceipt(settings, waiting, url);
  if (url) await offer(name, url);
};

/** One tab at a time, where the browser can say so: two would make two receipts of one decision. */
const alone = async (name: string, act: () => Promise<void>): Promise<void> => {
  const locks = navigator.locks as LockManager | undefined;
  await (locks ? locks.request(name + QUEUE, act) : act());
};

const ignore = (): void => {};

let turn: Promise<unknown> = Promise.resolve();
let isListening = false;

export const issue: ReceiptsModule['issue'] = async (given, line) => {
  // a receipt that waits is for whoever comes to the page, not for a browser that runs it ahead of them
  await pageActivated();
  const { name } = given.cookie;
  // what is told of further vendors comes in a file of its own
  const { settings } = await withCatalogue({ settings: given, load: given.load!, announce: ignore });
  const mine = turn.then(() => alone(name, () => work(settings, line))).catch(() => {});
  turn = mine;
  // only what is offered to somebody can have failed without the network
  if (given.receipt.url && !isListening) {
    isListening = true;
    addEventListener('online', () => void issue(given));
  }
  await mine;
};
