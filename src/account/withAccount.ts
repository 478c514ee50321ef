/** What the rest of the page is told of the account scope: words in the banner and in preferences, and the scope of receipts. */
import { joinSentences } from '../i18n/joinSentences.js';
import { matchLanguage } from '../i18n/language.js';
import { loadAccountTexts } from '../i18n/loadAccountTexts.js';
import { account as english } from '../locales/en/account.js';
import type { AccountMessages } from '../locales/messages.js';
import { page } from '../lib/page.js';
import type { View } from '../types/index.js';
import type { Port, Settings } from '../types/internal.js';
import type { Duties, DutiesModule } from '../ui/contracts/DutiesModule.js';
import type { AccountState, DrawnLayer } from './createAccount.js';

/** The words of each language that was asked for. Where they cannot be had, English tells the same; the site's own go before all. */
const createWords = ({ texts }: Pick<Settings, 'texts'>) => {
  const loaded = new Map<string, AccountMessages>();
  return {
    async load(port: Port, language: string): Promise<void> {
      const words = await loadAccountTexts(port, language).catch(() => undefined);
      if (words) loaded.set(language, words);
    },
    in: (language: string): AccountMessages => ({
      ...english,
      ...loaded.get(language),
      ...texts[matchLanguage(language, Object.keys(texts)) || ''],
    }),
  };
};

/** Settings with which the interface says what an answer holds for. What a law or a framework has shown stays. */
export const withAccount = (settings: Settings, state: AccountState): Settings => {
  const { loadDuties } = settings;
  const words = createWords(settings);
  // no layer of this core has been drawn
  state.layer = undefined;
  const loadBoth: Settings['loadDuties'] = (port, view, language = 'en') => {
    const loading = loadDuties?.(port, view, language) as Promise<DutiesModule | undefined> | undefined;
    // the place of the page that only the law asks for, or a notice without a question
    if (!view || view === 'notice') return loading;
    return Promise.all([loading, words.load(port, language)]).then(([module]): Partial<DutiesModule> => ({
      ...module,
      createDuties: (...given) => addScope(module?.createDuties(...given), words.in(given[1].language), state, view),
    }));
  };
  return {
    ...settings,
    loadDuties: loadBoth,
    loadAccountTexts: words.load,
    isForAccount: () => state.isOn(),
    tellAccount: (language) => words.in(language)['account.kept'],
  };
};

/** Where no law and no framework has anything shown. */
const NOTHING: Duties = {
  describeAsked: () => '',
  draw: (() => null) as unknown as Duties['draw'],
  noteOf: () => '',
};

/** Notes a layer when it is drawn for the first time: what is merely loaded, as preferences are ahead of a click, is none. */
const createNote = (state: AccountState, view: View, isSilent: boolean): (() => void) => {
  let isNoted = false;
  return () => {
    if (isNoted) return;
    isNoted = true;
    const layer: DrawnLayer = { view, isSilent, isOpen: true };
    state.layer = layer;
    page('addEventListener')('sekisho:hide', () => void (layer.isOpen = false), { once: true });
  };
};

/** What is shown besides, and beside it what an answer holds for. */
const addScope = (shown: Duties = NOTHING, say: AccountMessages, state: AccountState, view: View): Duties => {
  const isSaid = state.isOn();
  const scope = isSaid ? say['account.scope'] : '';
  const note = createNote(state, view, !isSaid);
  const { describeAsked, draw, noteOf } = shown;
  return {
    ...shown,
    scope,
    describeAsked(facts, asked) {
      note();
      return describeAsked(facts, asked) + scope;
    },
    draw(section) {
      note();
      return draw(section);
    },
    noteOf: (item, decision) =>
      joinSentences([noteOf(item, decision), state.isOn() && state.taken.has(item.id) && say['account.taken']]),
  };
};
