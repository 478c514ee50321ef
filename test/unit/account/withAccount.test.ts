import { describe, expect, it, vi } from 'vitest';
import { withAccount } from '../../../src/account/withAccount.js';
import { describeReceipts } from '../../../src/disclose/describeReceipts.js';
import type { Port, Settings } from '../../../src/types/internal.js';
import type { Duties, DutiesModule } from '../../../src/ui/contracts/DutiesModule.js';
import { en, locales } from '../locales.js';
import { settingsOf } from '../settings.js';

describe('what the interface tells of the account', () => {
  const state = { isOn: true, taken: new Set(['stats']) };
  const duties = (language: string, loadDuties?: Settings['loadDuties']) => async (): Promise<Duties> => {
    const told = withAccount({ ...settingsOf(), loadDuties }, state);
    const port = { settings: told } as Port;
    const module = (await told.loadDuties!(port, 'banner', language)) as DutiesModule;
    const translations = (await told.loadTexts!(port, language, ['duties']))!;
    return module.createDuties(port, { language, messages: en.banner, translations });
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

  it('loads its words for what shows them alone', () => {
    const told = withAccount(settingsOf(), state);
    expect(told.loadTexts!({} as Port, 'de', ['embeds'])).toBeUndefined();
    expect(told.loadTexts!({} as Port, 'de', [])).toBeUndefined();
  });

  it('says how what is kept of it is kept, where the page has one', () => {
    const messages = { ...en.banner, ...en.preferences };
    const told = (more: object): string[] =>
      describeReceipts({ settings: settingsOf(), language: 'en', messages: { ...messages, ...more } }).flatMap(
        ({ names }) => names,
      );
    expect(told({})).not.toContain('sekisho.account');
    expect(told(en.account)).toContain('sekisho.account');
  });
});
