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

/** Settings with which the interface says what an answer holds for. What the law of a region has shown stays. */
export const withAccount = (settings: Settings, state: AccountState): Settings => {
  const { loadDuties } = settings;
  const loadBoth: Settings['loadDuties'] = (port, view) => {
    const law = loadDuties?.(port, view) as Promise<DutiesModule> | undefined;
    // the place of the page that only the law asks for, or a notice without a question
    if (!view || view === 'notice') return law;
    const createDuties: DutiesModule['createDuties'] = (...given) => spread(undefined, given, settings, state);
    const own = { createDuties } as DutiesModule;
    return law
      ? law.then((module): DutiesModule => ({
          ...module,
          createDuties: (...given) => spread(module.createDuties(...given), given, settings, state),
        }))
      : Promise.resolve(own);
  };
  return {
    ...settings,
    loadDuties: loadBoth,
    isForAccount: () => state.isOn,
    tellAccount: (language) => wordsIn(language, settings)['account.kept'],
  };
};

const spread = (
  law: Duties | undefined,
  [, { language }]: Parameters<DutiesModule['createDuties']>,
  settings: Settings,
  state: AccountState,
): Duties => {
  const say = wordsIn(language, settings);
  const scope = state.isOn ? say['account.scope'] : '';
  return {
    scope,
    describeAsked: (facts, asked) => (law?.describeAsked(facts, asked) || '') + scope,
    draw: (section) => law?.draw(section) as ReturnType<Duties['draw']>,
    noteOf: (item, decision) =>
      [law?.noteOf(item, decision), state.isOn && state.taken.has(item.id) && say['account.taken']]
        .filter(Boolean)
        .join(' '),
  };
};
