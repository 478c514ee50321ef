/** What the rest of the page is told of the account scope: words in the banner and in preferences, and the scope of receipts. */
import { matchLanguage } from '../i18n/language.js';
import { words } from './words.js';
import type { AccountMessages } from '../locales/messages.js';
import type { Settings } from '../types/internal.js';
import type { Duties, DutiesModule } from '../ui/contracts/DutiesModule.js';
import type { AccountState } from './createAccount.js';

/** The words of a language. The site's own go before ours. */
const wordsIn = (language: string, { texts }: Pick<Settings, 'texts'>): AccountMessages => ({
  ...(words[matchLanguage(language, Object.keys(words)) || 'en'] || words.en),
  ...texts[matchLanguage(language, Object.keys(texts)) || ''],
});

/** Settings with which the interface says what an answer holds for. What a law or a framework has shown stays. */
export const withAccount = (settings: Settings, state: AccountState): Settings => {
  const { loadDuties } = settings;
  const loadBoth: Settings['loadDuties'] = (port, view) => {
    const loading = loadDuties?.(port, view) as Promise<DutiesModule | undefined> | undefined;
    // the place of the page that only the law asks for, or a notice without a question
    if (!view || view === 'notice') return loading;
    const add = (module?: DutiesModule): DutiesModule => ({
      ...(module as DutiesModule),
      createDuties: (...given) => addScope(module?.createDuties(...given), given, settings, state),
    });
    return loading ? loading.then(add) : Promise.resolve(add());
  };
  return {
    ...settings,
    loadDuties: loadBoth,
    isForAccount: () => state.isOn(),
    tellAccount: (language) => wordsIn(language, settings)['account.kept'],
  };
};

/** Where no law and no framework has anything shown. */
const NOTHING: Duties = {
  describeAsked: () => '',
  draw: (() => null) as unknown as Duties['draw'],
  noteOf: () => '',
};

/** What is shown besides, and beside it what an answer holds for. */
const addScope = (
  shown: Duties | undefined,
  [, { language }]: Parameters<DutiesModule['createDuties']>,
  settings: Settings,
  state: AccountState,
): Duties => {
  const say = wordsIn(language, settings);
  const scope = state.isOn() ? say['account.scope'] : '';
  const { describeAsked, noteOf } = shown ?? NOTHING;
  return {
    ...(shown ?? NOTHING),
    scope,
    describeAsked: (facts, asked) => describeAsked(facts, asked) + scope,
    noteOf: (item, decision) =>
      [noteOf(item, decision), state.isOn() && state.taken.has(item.id) && say['account.taken']]
        .filter(Boolean)
        .join(' '),
  };
};
