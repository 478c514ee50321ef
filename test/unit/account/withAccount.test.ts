import { describe, expect, it, vi } from 'vitest';
import { withAccount } from '../../../src/account/withAccount.js';
import type { Port, Settings } from '../../../src/types/internal.js';
import type { Duties, DutiesModule } from '../../../src/ui/contracts/DutiesModule.js';
import { settingsOf } from '../settings.js';

const state = { isOn: () => true, taken: new Set(['ads']) };

/** What is shown beside the question on a page with an account, where something else shows `module`. */
const dutiesOf = async (module?: Promise<unknown>): Promise<Duties> => {
  const settings: Settings = { ...settingsOf(), ...(module && { loadDuties: () => module }) };
  const loaded = (await withAccount(settings, state).loadDuties!({} as Port, 'banner')) as DutiesModule;
  return loaded.createDuties({} as Port, { language: 'en' } as never);
};

describe('what is shown beside the question with an account', () => {
  it('has all that a law or a framework shows, and asks it for what is saved', async () => {
    const [drawAsked, save] = [vi.fn(), vi.fn()];
    const law = { describeAsked: () => 'Law. ', draw: () => 'drawn', noteOf: () => 'Note.', drawAsked, save };
    const duties = await dutiesOf(Promise.resolve({ createDuties: () => law }));
    expect(duties).toMatchObject({ drawAsked, save });
    expect(duties.draw({} as never)).toBe('drawn');
    expect(duties.describeAsked({} as never, [])).toMatch(/^Law\. You are signed in/);
    expect(duties.noteOf({ id: 'ads' }, {} as never)).toMatch(/^Note\. This answer comes from your account/);
  });

  it.each([undefined, Promise.resolve()])('is that alone where nothing else is shown', async (module) => {
    const duties = await dutiesOf(module);
    expect(duties.describeAsked({} as never, [])).toBe(duties.scope);
    expect(duties.noteOf({ id: 'stats' }, {} as never)).toBe('');
    expect(duties.draw({} as never)).toBe(null);
  });
});
