import { attempt } from '../lib/attempt.js';
import { page } from '../lib/page.js';
import type { Decision, View } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { callSafely } from './callSafely.js';
import type { GppTeller } from './GppTeller.js';
import { createGppStub } from './gppStub.js';
import { loadGpp } from './loadGpp.js';
import { type ApiFunction, openApi } from './openApi.js';
import { readBag } from './readBag.js';
import { readGppOptions } from './readGppOptions.js';
import { report } from './report.js';
import { usSection, usSections } from './usSection.js';

/** The commands that every platform answers: nothing else reaches the library. */
const COMMANDS = ['ping', 'addEventListener', 'removeEventListener', 'hasSection', 'getSection', 'getField'];

/** The library behind what is known of it. */
const guarded =
  (theirs: ApiFunction): ApiFunction =>
  (command, callback, parameter, version) => {
    const reply = callSafely(callback);
    if (COMMANDS.includes(command as string)) theirs(command, reply, parameter, version);
    else reply(null, false);
  };

/** Layers that are opened to change an answer; the banner of an opt-out regime keeps nobody waiting. */
const isWaitedFor = (view: unknown): boolean => view === 'preferences' || view === 'opt-out';

/**
 * Opens `__gpp` and tells decisions by it: of visitors in the US by a section, for which the library is loaded; elsewhere that no
 * section applies. Gives what takes decisions.
 */
export const speakGpp = (settings: Settings): ((decision: Decision) => void) => {
  const plan = readGppOptions(readBag<{ gpp: unknown }>(settings.signals).gpp);
  const section = usSection(settings.region, plan.isNational);
  const api = openApi('__gpp', ({ command, parameter, version }, reply) => [command, reply, parameter, version]);
  if (!api) return () => {};
  const stub = createGppStub({
    gppVersion: '1.1',
    cmpStatus: 'stub',
    cmpDisplayStatus: 'hidden',
    signalStatus: 'not ready',
    supportedAPIs: usSections.map(({ id, name }) => `${id}:${name}`),
    cmpId: plan.cmpId,
    sectionList: [],
    applicableSections: [section ? section.id : -1],
    gppString: '',
    parsedSections: {},
  });
  api.answer(stub.answer);
  if (!section) {
    // "DBAA" is a header without sections
    stub.change({ cmpStatus: 'loaded', cmpDisplayStatus: 'disabled', signalStatus: 'ready', gppString: 'DBAA' });
    return () => {};
  }

  let latest: Decision | undefined;
  let view: unknown;
  let teller: GppTeller | undefined;
  const fail = (cause: unknown): void => {
    report('iab-failed', `__gpp: ${String(cause)}`);
    if (teller) attempt(() => teller!.fail());
    else stub.change({ cmpStatus: 'error' }, 'cmpStatus');
    teller = undefined;
  };
  const use = (work: (teller: GppTeller) => void): void => {
    if (teller) attempt(() => work(teller!), fail);
  };
  const tell = (): void => use((one) => latest && one.tell(latest));
  const onView = (isVisible: boolean) => (event: CustomEvent<View>) => {
    view = isVisible ? event.detail : undefined;
    use((one) => one.show(isVisible, isWaitedFor(event.detail)));
  };
  page('addEventListener')('sekisho:show', onView(true));
  page('addEventListener')('sekisho:hide', onView(false));

  const start = async (): Promise<void> => {
    const { startGpp } = await loadGpp(settings);
    const [made, theirs] = api.displace(() => startGpp(settings, plan, section));
    teller = made;
    api.answer(guarded(theirs));
    if (view !== undefined) use((one) => one.show(true, isWaitedFor(view)));
    tell();
  };
  start().catch(fail);
  return (decision) => {
    latest = decision;
    tell();
  };
};
