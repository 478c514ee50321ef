import { attempt } from '../lib/attempt.js';
import { page } from '../lib/page.js';
import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { createAwaitedAnswers } from './awaitedAnswers.js';
import { callSafely } from './callSafely.js';
import type { TcfDesk } from './TcfDesk.js';
import type { TcfTeller } from './TcfTeller.js';
import { disclosePlaces } from './disclosePlaces.js';
import { fetchJson } from './fetchJson.js';
import { loadTcf } from './loadTcf.js';
import { type ApiFunction, openApi } from './openApi.js';
import { readBag } from './readBag.js';
import { readTcfOptions } from './readTcfOptions.js';
import { report } from './report.js';

/** The commands of the framework, `getTCData` of its older versions among them: nothing else reaches the library. */
const COMMANDS = ['addEventListener', 'removeEventListener', 'getTCData', 'getInAppTCData', 'getVendorList'];

/** Whether a call is one of the version that is spoken, or leaves it open. */
const isVersion = (version: unknown): boolean => [0, 2, '2', null, undefined].includes(version as number);

/**
 * Opens `__tcfapi` for a registered platform, and tells decisions by it. Gives what takes decisions; without an id and a list of
 * the platform's own there is no `__tcfapi`. `handOver` is given what the interface is to show, where the framework applies.
 */
export const speakTcf = (
  settings: Settings,
  handOver: (desk: Promise<TcfDesk | undefined>) => void = () => {},
): ((decision: Decision) => void) => {
  const plan = readTcfOptions(readBag<{ tcf: unknown }>(settings.signals).tcf, settings);
  if (typeof plan === 'string') {
    report(plan);
    return () => {};
  }
  const api = openApi('__tcfapi', ({ command, version, parameter }, reply) => [command, version, reply, parameter]);
  if (!api) return () => {};
  let status: 'stub' | 'error' = 'stub';
  const queue: unknown[][] = [];
  const awaited = createAwaitedAnswers();
  const stub: ApiFunction = (command, version, given, ...parameters) => {
    // how the library asks for what has been gathered
    if (command === undefined) return queue;
    const callback = callSafely(given);
    if (command === 'ping')
      callback({ gdprApplies: undefined, cmpLoaded: false, cmpStatus: status, apiVersion: '2' }, true);
    else if (COMMANDS.includes(command as string) && status === 'stub')
      queue.push([command, version, awaited.add(given), ...parameters]);
    else callback(null, false);
    return undefined;
  };
  api.answer(stub);

  let latest: Decision | undefined;
  let isVisible = false;
  let teller: TcfTeller | undefined;
  const reportFailure = (cause: unknown): void => report('iab-failed', `__tcfapi: ${String(cause)}`);
  const fail = (cause: unknown): void => {
    reportFailure(cause);
    if (teller) attempt(() => teller!.fail());
    teller = undefined;
    status = 'error';
    queue.length = 0;
    awaited.refuse();
  };
  const use = (work: (teller: TcfTeller) => void): void => {
    if (teller) attempt(() => work(teller!), fail);
  };
  const tell = (): void => use((one) => latest && one.tell(latest));
  const onView = (shown: boolean) => () => {
    isVisible = shown;
    use((one) => one.show(shown));
  };
  page('addEventListener')('sekisho:show', onView(true));
  page('addEventListener')('sekisho:hide', onView(false));

  const start = async (): Promise<void> => {
    const [{ startTcf }, list] = await Promise.all([
      loadTcf(settings),
      plan.applies ? fetchJson(plan.listAddress) : undefined,
    ]);
    const [made, theirs] = api.displace(() => startTcf(settings, plan, list));
    teller = made;
    api.answer((command, version, callback, ...parameters) => {
      const reply = callSafely(callback);
      if (command === 'getVendorList') {
        // the library would fetch what it has already
        const list = isVersion(version) ? made.listOf(parameters[0]) : null;
        reply(list, !!list);
      } else if (command === 'ping' || COMMANDS.includes(command as string))
        theirs(command, version, awaited.add(callback), ...parameters);
      else reply(null, false);
    });
    tell();
    if (isVisible) use((one) => one.show(true));
    use((one) => one.askAgain());
    // strings do not depend on what is written
    if (plan.applies) disclosePlaces(settings, plan, list as object).catch(reportFailure);
  };
  const started = start().catch(fail);
  if (plan.applies) handOver(started.then(() => teller?.desk));
  return (decision) => {
    latest = decision;
    tell();
  };
};
