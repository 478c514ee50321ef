import { h, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { banner } from '../../../src/locales/en/banner.js';
import type { Choices, Decision, Options, Receipt, Vendor } from '../../../src/types/index.js';
import type { Port } from '../../../src/types/internal.js';
import type { Layer } from '../../../src/ui/contracts/Layer.js';
import type { LoadedRights } from '../../../src/ui/contracts/RightsModule.js';
import { keepReceipt } from '../../../src/receipts/history.js';
import { openPreferences } from '../../../src/ui/preferences/preferences.js';
import { UNDECIDED } from '../decisions.js';
import { settingsOf } from '../settings.js';
import { eventually } from '../../rig/eventually.js';

const slot = document.body.appendChild(document.createElement('div'));
const find = (selector: string): HTMLElement => slot.querySelector<HTMLElement>(selector)!;
const toggle = (name: string): HTMLInputElement => slot.querySelector(`input[role=switch][name="${name}"]`)!;
const ticked = (): string[] => [...slot.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name }) => name);

let layer: Layer;
afterEach(() => {
  layer.close();
  render(null, slot);
});

const loadRights = () => import('../../../src/ui/rights/rights.js').then((module) => ({ ...module, words: undefined }));

const start = (
  choices: Choices = {},
  options: Options = {},
  locked: string[] = [],
  signalled: string[] = [],
  {
    language = 'en',
    rights = loadRights,
  }: { language?: string | undefined; rights?: () => Promise<LoadedRights> } = {},
) => {
  const decision: Decision = { ...UNDECIDED, choices, locked, signalled };
  const decide = vi.fn();
  const answerAll = vi.fn();
  const cancel = vi.fn();
  const announce = vi.fn();
  const port = { version: '', settings: settingsOf(options), read: () => decision, announce } as unknown as Port;
  const context = { port, slot, language, messages: banner, translations: {}, companyOf: () => undefined };
  layer = openPreferences({ ...context, rights, decide, answerAll, render, cancel, addStyle: () => {} }, 'preferences');
  return { decide, answerAll, cancel, announce, decision };
};
/** jsdom draws at once, for we render without batching. */
const click = (element: HTMLElement): void => element.click();

describe('preferences', () => {
  it('say in which language a fact stands that is not in the visitor’s', () => {
    const disclosure = { use: { ja: '訪問を数えます。' }, safeguards: 'Hashes.', sends: [], cookies: [] };
    start({}, { vendors: [{ id: 'counter', purpose: 'analytics', disclosure }] as never });
    const facts = [...slot.querySelectorAll('dd')].map((fact) => [fact.textContent, fact.lang, fact.dir]);
    expect(facts).toContainEqual(['訪問を数えます。', 'ja', 'ltr']);
    expect(facts).toContainEqual(['Hashes.', '', '']);
  });

  it('say in which language it stands what an opt-out page covers', () => {
    const page = { url: 'https://out.example/', name: 'Out' };
    const optOutPages = [
      { ...page, id: 'far', covers: { en: 'The far.', ja: '遠く。' }, caveat: 'Nur hier.' },
      { ...page, id: 'near', covers: { de: 'Das Nahe.' } },
    ];
    start({}, { vendors: [], optOutPages }, [], [], { language: 'de' });
    const notes = [...slot.querySelectorAll<HTMLElement>('.pages .state')];
    expect(notes.map(({ textContent, lang, dir }) => [textContent, lang, dir])).toEqual([
      ['The far.', 'en', 'ltr'],
      ['Nur hier.', '', ''],
      ['Das Nahe.', '', ''],
    ]);
  });

  it('open in a language that browsers do not know', () => {
    const disclosure = { use: 'Counts.', sends: [], cookies: [], source: 'test', checked: '2026-11-22' };
    const vendors = [{ id: 'tally', purpose: 'analytics', disclosure }];
    start({}, { vendors, purposes: [{ id: 'analytics', label: 'statistika' }] }, [], [], { language: 'sr_RS' });
    expect(toggle('tally')).not.toBeNull();
    expect(slot.textContent).toMatch(/Statistika.*2026-11-22/s);
  });

  it('write the names of purposes as headings, each as one text', () => {
    const purposes = [
      { id: 'necessary', label: 'what it takes' },
      { id: 'research', label: { en: 'surveys' } },
    ];
    start({}, { purposes });
    expect(find('#necessary').childNodes[0]!.textContent).toBe('What it takes');
    expect(find('#label-research').childNodes[0]!.textContent).toBe('Surveys');
  });

  it('give the words of each heading that takes the focus an element of their own, which it refers to', async () => {
    start();
    await eventually(() => expect(find('#rights')).not.toBeNull());
    const headings = [...slot.querySelectorAll('[tabindex="-1"]')];
    expect(headings.map(({ id }) => id)).toEqual(['title', 'opt-out', 'rights']);
    for (const heading of headings) {
      expect([...heading.childNodes]).toEqual([find(`#${heading.getAttribute('aria-labelledby')}`)]);
      expect(heading.firstElementChild!.textContent).toMatch(/\w/);
    }
  });

  it('tick nothing beforehand', () => {
    start();
    expect(ticked()).toEqual([]);
    expect(slot.querySelector('[name=necessary], [name=login]')).toBeNull();
  });

  it('keep a draft until it is saved, and then answer for everything', () => {
    const { decide } = start({ film: 'granted', functional: 'granted' });
    click(toggle('adverts'));
    expect(ticked()).toEqual(['functional', 'film', 'adverts']);
    expect(toggle('advertising').indeterminate).toBe(true);
    expect(find('#state-advertising').textContent).toBe('1 of 2 on');
    expect(decide).not.toHaveBeenCalled();
    click(find('[part~=save]'));
    const [choices, via] = decide.mock.calls[0]!;
    expect({ ...choices }).toEqual({
      analytics: 'denied',
      advertising: 'denied',
      functional: 'granted',
      counter: 'denied',
      adverts: 'granted',
      retarget: 'denied',
      film: 'granted',
    });
    expect(via).toBe('preferences');
  });

  it('are saved all the same where the rights below them cannot be drawn', async () => {
    const cause = new Error('not drawn');
    const close = vi.fn();
    const Broken = (): never => {
      throw cause;
    };
    const draw = () => h(Broken, {});
    const rights = async () => ({ ...(await loadRights()), createRights: () => ({ title: 'Rights', draw, close }) });
    const { decide, announce } = start({}, {}, [], [], { rights });
    await eventually(() => expect(announce.mock.calls).toEqual([['error', { code: 'interface-failed', cause }]]));
    expect(close).toHaveBeenCalledOnce();
    click(toggle('adverts'));
    expect(ticked()).toEqual(['adverts']);
    expect(slot.querySelectorAll('dialog, [part~=save]')).toHaveLength(2);
    click(find('[part~=save]'));
    expect(decide.mock.calls[0]![0]).toMatchObject({ adverts: 'granted', film: 'denied' });
  });

  it('accept and reject everything by the same element', () => {
    const { answerAll } = start();
    const [accept, reject] = [find('[part~=accept]'), find('[part~=reject]')];
    expect([accept.localName, accept.className]).toEqual([reject.localName, reject.className]);
    click(accept);
    click(reject);
    expect(answerAll.mock.calls).toEqual([
      ['granted', 'preferences'],
      ['denied', 'preferences'],
    ]);
  });

  it('cancel, by button or Escape, decides nothing', () => {
    const { decide, cancel } = start();
    click(toggle('film'));
    click(find('[part~=cancel]'));
    const escape = new Event('cancel', { cancelable: true });
    find('dialog').dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    expect(cancel).toHaveBeenCalledTimes(2);
    expect(decide).not.toHaveBeenCalled();
    const dialog = find('dialog');
    layer.close();
    dialog.dispatchEvent(new Event('close'));
    expect(cancel).toHaveBeenCalledTimes(2);
  });

  it('follow a decision made elsewhere while they are untouched', () => {
    const { decision } = start();
    layer.update!({ ...decision, choices: { film: 'granted' } });
    expect(ticked()).toEqual(['film']);
    click(toggle('counter'));
    layer.update!({ ...decision, choices: {} });
    expect(ticked().sort()).toEqual(['analytics', 'counter', 'film']);
  });

  it('have nothing on that was withdrawn in them, whatever was switched before', () => {
    const { decide, decision } = start({ analytics: 'granted', counter: 'granted', film: 'granted' });
    click(toggle('film'));
    layer.update!({ ...decision, choices: {}, via: 'preferences' });
    expect(ticked()).toEqual([]);
    click(find('[part~=save]'));
    expect(Object.values(decide.mock.calls[0]![0] as Choices)).not.toContain('granted');
  });

  it('offer no switch that Global Privacy Control would overrule', () => {
    start({}, { regime: 'opt-out' }, ['advertising', 'adverts', 'retarget']);
    expect([toggle('advertising'), toggle('adverts'), toggle('counter')].map(({ disabled }) => disabled)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('say so of one vendor, and leave the rest of its purpose to be chosen', () => {
    const { decide } = start({}, { regime: 'opt-out' }, ['adverts']);
    expect([toggle('advertising'), toggle('adverts'), toggle('retarget')].map(({ disabled }) => disabled)).toEqual([
      false,
      true,
      false,
    ]);
    expect(toggle('adverts').closest('li')!.textContent).toContain('Opt-out request honored: ');
    click(toggle('advertising'));
    expect(ticked()).toEqual(['advertising', 'retarget']);
    click(toggle('advertising'));
    expect(ticked()).toEqual([]);
    click(toggle('retarget'));
    click(find('[part~=save]'));
    expect(decide.mock.calls[0]![0]).toMatchObject({ advertising: 'granted', adverts: 'denied', retarget: 'granted' });
  });

  it('say that the browser’s signal keeps advertising off, and what switches it on', () => {
    const { decide } = start({}, {}, [], ['advertising', 'adverts', 'retarget']);
    expect(find('.words').textContent).toContain('stays off unless you switch it on yourself. “Accept all” does not');
    expect(find('[aria-labelledby=label-advertising]').textContent).toContain('Needs its own yes');
    expect(find('[aria-labelledby=label-analytics]').textContent).not.toContain('Needs its own yes');
    expect([toggle('advertising'), toggle('adverts')].map(({ disabled }) => disabled)).toEqual([false, false]);
    click(toggle('advertising'));
    expect(ticked()).toEqual(['advertising', 'adverts', 'retarget']);
    click(find('[part~=save]'));
    expect(decide.mock.calls[0]![0]).toMatchObject({ advertising: 'granted', adverts: 'granted', counter: 'denied' });
  });

  it('switch a vendor that the signal speaks of on by its own switch alone, and off with its purpose', () => {
    const vendors: Vendor[] = [
      { id: 'posts', purpose: 'social', advertises: true },
      { id: 'share', purpose: 'social' },
    ];
    start({}, { vendors }, [], ['posts']);
    expect(toggle('posts').closest('li')!.textContent).toContain('Needs its own yes');
    expect(toggle('share').closest('li')!.textContent).not.toContain('Needs its own yes');
    click(toggle('social'));
    expect(ticked()).toEqual(['social', 'share']);
    expect(toggle('social').indeterminate).toBe(false);
    click(toggle('posts'));
    expect(ticked()).toEqual(['social', 'posts', 'share']);
    click(toggle('social'));
    expect(ticked()).toEqual([]);
    click(toggle('posts'));
    expect([ticked(), toggle('social').indeterminate]).toEqual([['posts'], true]);
  });

  it('link only to http(s), in a tab of its own', () => {
    const disclosure = {
      use: 'Counts.',
      recipientUse: 'y',
      sends: ['page' as const],
      cookies: [],
      privacyPolicy: 'javascript:alert(1)',
      optOutPage: 'https://counter.example/out',
      source: 'test',
      checked: '2026-11-22',
    };
    start({}, { vendors: [{ id: 'own-counter', purpose: 'analytics', disclosure }] });
    const links = [...slot.querySelectorAll('a')];
    expect(links.some(({ href }) => href.startsWith('javascript'))).toBe(false);
    expect(links.some(({ href }) => href === 'https://counter.example/out')).toBe(true);
    for (const { target, rel, textContent } of links) {
      expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
      expect(textContent).toContain('(opens in a new tab)');
    }
  });

  const openRights = async (options: Options, language?: string): Promise<void> => {
    start({}, options, [], [], { language });
    // longer than a second where others have the processor
    await eventually(() => expect(find('#rights')).not.toBeNull());
  };
  const factsUnder = (heading: string): string[] => {
    const part = [...slot.querySelectorAll('.part')].find((node) => node.querySelector('h3')?.textContent === heading);
    return [...(part?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent);
  };

  it('tell the version of the policy, since when, when it was revised, and what changed (R56)', async () => {
    await openRights({
      policy: {
        version: '2026-04',
        effectiveFrom: '2026-04-01',
        revisedAt: '2026-03-18',
        revisions: [{ version: '2026-04', date: '2026-04-01', kind: 'minor', change: 'We moved.' }],
      },
    });
    expect(factsUnder('Privacy policy')).toEqual([
      '2026-04',
      'April 1, 2026',
      'March 18, 2026',
      'From April 1, 2026: We moved.',
    ]);
  });

  it('lead to where e-mail is stopped or resumed, and take no choice for a subscription (R39)', async () => {
    await openRights({ contacts: { emailPreferences: { en: '/mail' } } });
    const link = [...slot.querySelectorAll('a')].find(({ pathname }) => pathname === '/mail');
    expect(link?.firstChild?.textContent).toBe('Stop or resume e-mail from us');
    expect(link?.closest('p')?.textContent).toMatch(/do not subscribe you to any e-mail/);
  });

  it('say which language prevails and lead to its text, and that the translation lags (R61 R62)', async () => {
    await openRights({
      policy: {
        url: { en: '/privacy', ja: '/ja/privacy' },
        version: '2',
        authoritativeLanguage: 'ja',
        translations: { en: '1' },
      },
    });
    const link = [...slot.querySelectorAll('a')].find(({ pathname }) => pathname === '/ja/privacy');
    const sentences = link?.closest('p')?.textContent ?? '';
    expect(sentences).toMatch(/Japanese/);
    expect(sentences).toMatch(/\b1\b.*\b2\b/);
  });

  it('offer the receipt of the answer to take along, and none where there is none (R13)', async () => {
    await openRights({});
    expect(find('[part~=download]')).toBeNull();
    layer.close();
    render(null, slot);
    const validUntil = new Date(Date.now() + 86_400_000).toISOString();
    const event = { state: 'dpv:ConsentGiven', validUntil };
    keepReceipt('sekisho', { schema: 'urn:sekisho:receipt:1', id: 'number-7', event } as Receipt);
    await openRights({});
    expect(find('[part~=download]')).not.toBeNull();
    localStorage.clear();
  });

  it('name the fee, the restriction and the authority that the site names (R50 R53)', async () => {
    const authority = { name: 'The Commission', url: 'https://authority.example/' };
    await openRights({ rights: { fee: '500 yen', restriction: true, authority } });
    const requests = find('.requests').closest('details')!;
    expect(requests.textContent).toContain('500 yen');
    expect(requests.querySelectorAll('.requests > li')).toHaveLength(9);
    expect([...requests.querySelectorAll('a')].map(({ href }) => href)).toContain(authority.url);
  });

  it.each<[Options, string, string]>([
    [{ texts: { en: { erasure: 'Orders are kept.' } } }, 'Orders are kept.', 'en'],
    [{ rights: { limits: { en: 'Orders are kept.' } } }, 'Orders are kept.', 'en'],
    [{ rights: { limits: 'الطلبات محفوظة.' } }, 'الطلبات محفوظة.', 'ar'],
  ])('say in which language it stands what cannot be erased: %j', async (options, limits, language) => {
    await openRights(options, 'ar');
    const told = [...slot.querySelectorAll<HTMLElement>('details span')].find(
      ({ textContent }) => textContent === limits,
    )!;
    expect([told.lang, told.dir]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
    expect(told.parentElement!.textContent).toBe(`What cannot be erased: ${limits}`);
  });

  it('describe what is necessary, always on, without a switch (R74)', () => {
    start({ login: 'granted', necessary: 'granted' });
    const part = find('[aria-labelledby=necessary]');
    expect(part.textContent).toContain('Always on');
    expect(part.querySelectorAll('details').length).toBeGreaterThan(1);
    expect(part.querySelector('input')).toBeNull();
  });

  it('tell what erasing removes, what it leaves, and where to turn with that (R51)', async () => {
    const kept = { party: 'first', retention: null, source: 'test' } as const;
    const cookies = [
      { ...kept, name: '_swept_1' },
      { ...kept, name: 'forgotten' },
      { ...kept, name: 'theirs', party: 'third' as const },
    ];
    const disclosure = { use: 'Counts.', sends: [], cookies, privacyPolicy: 'https://tally.example/privacy' };
    const tally = { id: 'tally', purpose: 'analytics', cookies: ['_swept_*'], storage: ['swept.db'] };
    await openRights({
      vendors: [
        {
          ...tally,
          party: { name: 'Tally', company: 'Tally Ltd', country: 'GB' },
          disclosure: { ...disclosure, optOutPage: 'https://tally.example/out', checked: '2026-01-01' },
        },
      ],
    });
    const fold = [...slot.querySelectorAll('details')].find(({ textContent }) => textContent.includes('swept.db'))!;
    const [removed, left] = [...fold.querySelectorAll('.cookies')].map(({ textContent }) => textContent);
    expect([removed, left]).toEqual(['Tally_swept_* swept.db ', 'Tallyforgotten ']);
    expect(fold.textContent).toMatch(/HttpOnly.*settings of your browser/);
    // opting out deletes nothing: the policy says what the company does
    expect(fold.querySelector('a')!.href).toBe('https://tally.example/privacy');
  });
});
