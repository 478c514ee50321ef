import { describe, expect, it, vi } from 'vitest';
import * as accountTexts from '../../../src/i18n/loadAccountTexts.js';
import { withAccount } from '../../../src/account/withAccount.js';
import { describeReceipts } from '../../../src/disclose/describeReceipts.js';
import type { Port, Settings } from '../../../src/types/internal.js';
import type { Duties, DutiesModule } from '../../../src/ui/contracts/DutiesModule.js';
import { en, locales } from '../locales.js';
import { settingsOf } from '../settings.js';

describe('what the interface tells of the account', () => {
  const state = { isOn: () => true, taken: new Set(['stats']) };
  const duties = (language: string, loadDuties?: Settings['loadDuties']) => async (): Promise<Duties> => {
    const told = withAccount({ ...settingsOf(), loadDuties }, state);
    const port = { settings: told } as Port;
    const module = (await told.loadDuties!(port, 'banner', language)) as DutiesModule;
    return module.createDuties(port, { language, messages: en.banner, translations: {} });
  };

  it.each(Object.entries(locales))('is in the language of the interface: %s', async (language, { account }) => {
    const { scope, describeAsked, noteOf } = await duties(language)();
    expect([scope, describeAsked({} as never, [])]).toEqual([account['account.scope'], account['account.scope']]);
    expect(noteOf({ id: 'stats' }, {} as never)).toBe(account['account.taken']);
  });

  it('leaves all that others have shown, and stands where they have nothing', async () => {
    const [drawAsked, save] = [vi.fn(), vi.fn()];
    const law = { describeAsked: () => 'law ', draw: () => null as never, noteOf: () => 'note', drawAsked, save };
    const both = await duties('en', () => Promise.resolve({ createDuties: () => law }))();
    expect([both.drawAsked, both.save, both.noteOf({ id: 'stats' }, {} as never)]).toEqual([
      drawAsked,
      save,
      `note ${en.account['account.taken']}`,
    ]);
    const alone = await duties('en', () => Promise.resolve(undefined))();
    expect(alone.scope).toBe(en.account['account.scope']);
  });

  it('says in the language of the page how what is kept of it is kept, the site’s own words first', async () => {
    const [texts, port] = [{ fr: { 'account.kept': 'ici' } }, {} as Port];
    const told = withAccount(settingsOf({ texts }), state);
    const keptIn = (language: string): string | undefined =>
      describeReceipts({ settings: told, language, messages: { ...en.banner, ...en.preferences } }).find(({ names }) =>
        names.includes('sekisho.account'),
      )?.kept;
    expect(keptIn('de')).toBe(en.account['account.kept']);
    await told.loadAccountTexts!(port, 'de');
    expect([keptIn('de'), keptIn('en'), keptIn('fr')]).toEqual([
      ...[locales['de']!.account['account.kept'], en.account['account.kept'], 'ici'],
    ]);
  });

  it('keeps no banner from opening where its words cannot be had', async () => {
    const load = (): Promise<never> => Promise.reject(new Error('offline'));
    const told = withAccount(settingsOf(), state);
    vi.spyOn(accountTexts, 'loadAccountTexts').mockImplementation(load);
    const module = (await told.loadDuties!({} as Port, 'banner', 'de')) as DutiesModule;
    const loaded = { language: 'de', messages: en.banner, translations: {} };
    expect(module.createDuties({} as Port, loaded).scope).toBe(en.account['account.scope']);
  });
});
