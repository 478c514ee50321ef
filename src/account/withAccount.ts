/** What the rest of the page is told of the account scope: words in the banner and in preferences, and the scope of receipts. */
import { matchLanguage } from '../i18n/language.js';
import { loadAccountTexts } from '../i18n/loadAccountTexts.js';
import { account as english } from '../locales/en/account.js';
import type { AccountMessages } from '../locales/messages.js';
import type { Port, Settings } from '../types/internal.js';
import type { Duties, DutiesModule } from '../ui/contracts/DutiesModule.js';
import type { AccountState } from './createAccount.js';

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
  state.silent = undefined;
  const loadBoth: Settings['loadDuties'] = (port, view, language = 'en') => {
    const loading = loadDuties?.(port, view, language) as Promise<DutiesModule | undefined> | undefined;
    // the place of the page that only the law asks for, or a notice without a question
    if (!view || view === 'notice') return loading;
    return Promise.all([loading, words.load(port, language)]).then(([module]): Partial<DutiesModule> => ({
      ...module,
      createDuties(...given) {
        state.silent = state.isOn() ? undefined : view;
        return addScope(module?.createDuties(...given), words.in(given[1].language), state);
      },
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

/** What is shown besides, and beside it what an answer holds for. */
const addScope = (shown: Duties = NOTHING, say: AccountMessages, state: AccountState): Duties => {
  const scope = state.isOn() ? say['account.scope'] : '';
  const { describeAsked, noteOf } = shown;
  return {
    ...shown,
    scope,
    describeAsked: (facts, asked) => describeAsked(facts, asked) + scope,
    noteOf: (item, decision) =>
      [noteOf(item, decision), state.isOn() && state.taken.has(item.id) && say['account.taken']]
        .filter(Boolean)
        .join(' '),
  };
};
