/** What the rest of the page is told of the account scope: words in the banner and in preferences, and the scope of receipts. */
import { loadAccountTexts } from '../i18n/loadAccountTexts.js';
import { account as english } from '../locales/en/account.js';
import type { AccountMessages } from '../locales/messages.js';
import type { Port, Settings } from '../types/internal.js';
import type { Duties, DutiesModule } from '../ui/contracts/DutiesModule.js';
import type { AccountState } from './createAccount.js';

/** Whether a part of the interface tells of the account: the banner has that of duties along. */
const isTold = (part: string): boolean => part === 'duties' || part === 'preferences';

/** The words in a language; where they cannot be had, English tells the same. */
const loadWords = async (port: Port, language: string): Promise<AccountMessages> => ({
  ...english,
  ...(await loadAccountTexts(port, language).catch(() => undefined)),
});

/** Settings with which the interface says what an answer holds for. What the law of a region has shown stays. */
export const withAccount = (settings: Settings, state: AccountState): Settings => {
  const { loadDuties } = settings;
  const loadBoth: Settings['loadDuties'] = (port, view, language) => {
    const law = loadDuties?.(port, view, language) as Promise<DutiesModule | undefined> | undefined;
    // the place of the page that only the law asks for, or a notice without a question
    if (!view || view === 'notice') return law;
    const withWords = (module?: DutiesModule): Partial<DutiesModule> => ({
      ...module,
      createDuties: (...given) => spread(module?.createDuties(...given), given, state),
    });
    return law ? law.then(withWords) : Promise.resolve(withWords());
  };
  return {
    ...settings,
    loadDuties: loadBoth,
    isForAccount: () => state.isOn,
    loadTexts: (port, language, parts) => (parts.some(isTold) ? loadWords(port, language) : undefined),
  };
};

const spread = (
  law: Duties | undefined,
  [, { translations }]: Parameters<DutiesModule['createDuties']>,
  state: AccountState,
): Duties => {
  const say = { ...english, ...translations };
  const scope = state.isOn ? say['account.scope'] : '';
  return {
    ...law,
    scope: (law?.scope ?? '') + scope,
    describeAsked: (facts, asked) => (law?.describeAsked(facts, asked) || '') + scope,
    draw: (section) => law?.draw(section) as ReturnType<Duties['draw']>,
    noteOf: (item, decision) =>
      [law?.noteOf(item, decision), state.isOn && state.taken.has(item.id) && say['account.taken']]
        .filter(Boolean)
        .join(' '),
  };
};
