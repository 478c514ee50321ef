/** What the IAB's framework has shown: in the banner, in preferences, and what is chosen there. */
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tcfFacts } from '../../../src/iab/tcfFacts.js';
import type { TcfDesk } from '../../../src/iab/TcfDesk.js';
import { chooseEach, startDraft, unlocked } from '../../../src/ui/common/draft.js';
import type { Duties, DutiesModule } from '../../../src/ui/contracts/DutiesModule.js';
import { withTcf } from '../../../src/ui/tcf/tcfDuties.js';
import { directionOf } from '../../../src/i18n/language.js';
import { banner } from '../../../src/locales/en/banner.js';
import { preferences } from '../../../src/locales/en/preferences.js';
import type { Choice, Choices, Decision } from '../../../src/types/index.js';
import type { Port } from '../../../src/types/internal.js';
import { answerAll, decisionOf } from '../decisions.js';
import { answerTo, planFor } from '../iab/tcfAnswers.js';
import { createVendorList } from '../iab/vendorList.js';
import { locales } from '../locales.js';
import { settingsOf } from '../settings.js';

const settings = settingsOf({ region: 'DE' });
const OPTIONS = {
  ...{ cmpId: 300, cmpVersion: 2, vendorList: '/list.json', publisherCountry: 'DE' },
  translations: '/purposes-[LANG].json',
  vendors: { adverts: 755, counter: 25, film: 8 },
  purposes: { 1: ['advertising', 'analytics'], 2: 'advertising', 7: 'advertising' },
  specialFeatures: { 1: 'advertising' },
  legitimateInterests: [2, 7],
};
const slot = document.body.appendChild(document.createElement('div'));
afterEach(() => {
  render(null, slot);
  document.documentElement.lang = '';
  vi.unstubAllGlobals();
});

const deskFor = (more: object = {}, isAskedAgain = false, answered?: Decision) => {
  const plan = planFor({ ...OPTIONS, ...more }, settings);
  const list = createVendorList();
  const left: ReadonlyMap<string, Choice>[] = [];
  const show = vi.fn();
  const desk: TcfDesk = {
    ...{ plan, list, facts: tcfFacts(list, plan), show, isAskedAgain: () => isAskedAgain },
    inForce: () => answered && answerTo(settings, plan, answered),
    leave: (draft) => void left.push(new Map(draft)),
  };
  return { desk, left, show };
};

const open = async (desk: TcfDesk, language = 'en', law?: DutiesModule): Promise<Duties> => {
  const module = await withTcf(law, desk, { settings } as Port, language);
  return module.createDuties({ settings } as Port, { language, messages: banner, translations: {} });
};

const asked = async (desk: TcfDesk, language = 'en'): Promise<HTMLElement> => {
  const facts = { messages: banner, companyOf: () => undefined, addStyle: () => {} };
  return (await open(desk, language)).drawAsked!(facts) as HTMLElement;
};

/** Preferences with the part, whose switches work. */
const draw = (duties: Duties, decision: Decision, shown = settings) => {
  const kit = {
    ...{ settings: shown, language: 'en', messages: { ...banner, ...preferences } },
    ...{ partyOf: () => undefined, disclosureOf: () => undefined },
  };
  let draft: Choices = startDraft(shown, decision.choices);
  const again = (): void => {
    const section = {
      ...{ kit, decision, draft },
      chooseEach(ids: readonly string[], choice: Choice): void {
        draft = chooseEach(draft, unlocked(shown, decision, draft), ids, choice);
        again();
      },
    };
    render(duties.draw(section), slot);
  };
  again();
  const find = (name: string): HTMLInputElement => slot.querySelector<HTMLInputElement>(`[name="tcf.${name}"]`)!;
  return {
    find,
    toggle: (name: string) => find(name).click(),
    choose(ids: readonly string[], choice: Choice): void {
      draft = chooseEach(draft, shown, ids, choice);
      again();
    },
    draft: () => draft,
    on: () => [...slot.querySelectorAll<HTMLInputElement>('.switch:checked')].map(({ name }) => name),
  };
};

describe('the banner', () => {
  it('says what the policies ask of a first layer', async () => {
    const { desk, show } = deskFor();
    const shown = await asked(desk);
    expect(show).toHaveBeenCalledOnce();
    for (const words of [
      '3 vendors of the IAB Europe Transparency and Consent Framework store information on your device or read it there',
      'process personal data',
      '1 vendor relies on a legitimate interest',
      'You can object',
      'Your answer holds for localhost alone',
      'take it back at any time',
    ])
      expect(shown.textContent).toContain(words);
    expect([...shown.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      ...['Purpose 1', 'Purpose 2', 'Purpose 7', 'Special feature 1'],
    ]);
    expect(shown.querySelector('button')!.dataset).toMatchObject({ sekisho: 'preferences' });
    expect(shown.querySelector('button')!.textContent).toBe('Vendors (3), and how to object');
    expect(shown.textContent).not.toContain('We ask again');
  });

  it('says why it asks again, and nothing of interests that the site gives nobody', async () => {
    const shown = await asked(deskFor({ legitimateInterests: [] }, true).desk);
    expect(shown.textContent).toContain('We ask again');
    expect(shown.textContent).not.toContain('legitimate interest');
    expect(shown.querySelector('button')!.textContent).toBe('Vendors (3)');
  });

  it('has the list’s own texts in the visitor’s language where the site has them, and its own words beside them', async () => {
    const named = (name: string): object => ({ 1: { id: 1, name, description: 'それは' } });
    const texts = { purposes: named('目的一'), specialPurposes: {}, features: {}, specialFeatures: {} };
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.resolve(new Response(JSON.stringify(texts)))),
    );
    document.documentElement.lang = 'ja';
    const shown = await asked(deskFor().desk, 'ja');
    expect(vi.mocked(fetch).mock.calls[0]![0]).toBe('http://localhost:3000/purposes-ja.json');
    expect([shown.lang, shown.querySelector('ul')!.lang]).toEqual(['ja', 'ja']);
    expect(shown.querySelector('li')!.textContent).toBe('目的一');
    vi.mocked(fetch).mockRejectedValue(new Error('offline'));
    const english = await asked(deskFor().desk, 'ja');
    expect([english.lang, english.querySelector('ul')!.lang]).toEqual(['ja', 'en']);
    expect(english.querySelector('li')!.textContent).toBe('Purpose 1');
  });

  it.each([
    ['de-AT', 'de', 'de'],
    ['pt', 'pt-pt', 'pt'],
    ['pt-BR', 'pt-br', 'pt-BR'],
    ['nb', 'no', 'nb'],
    ['zh-Hans', 'zh', 'zh'],
    ['zh-Hant', 'zh-hant', 'zh-Hant'],
  ])('asks for the list’s texts in %s by what the framework calls it: %s', async (language, name, marked) => {
    const texts = { purposes: {}, specialPurposes: {}, features: {}, specialFeatures: {} };
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.resolve(new Response(JSON.stringify(texts)))),
    );
    const shown = await asked(deskFor().desk, language);
    expect(vi.mocked(fetch).mock.calls).toEqual([[`http://localhost:3000/purposes-${name}.json`, expect.anything()]]);
    expect(shown.querySelector('ul')!.lang).toBe(marked);
  });

  it('says in every language what it says in English, from right to left where that is written so', async () => {
    for (const [language, { tcf }] of Object.entries(locales)) {
      const shown = await asked(deskFor({ translations: undefined }).desk, language);
      expect(shown.textContent, language).toContain(tcf['tcf.purposesFor']);
      expect([shown.lang, shown.dir]).toEqual([language, directionOf(language)]);
      expect([shown.querySelector('ul')!.lang, shown.querySelector('ul')!.dir]).toEqual(['en', 'ltr']);
    }
  });

  it('has the site’s own words before ours, in a language of its own, too', async () => {
    const own = { settings: { ...settings, texts: { eo: { 'tcf.title': 'Elektoj', 'tcf.purposesFor': 'Por:' } } } };
    const { desk } = deskFor({ translations: undefined });
    const module = await withTcf(undefined, desk, own as never, 'eo');
    const duties = module.createDuties(own as never, { language: 'eo', messages: banner, translations: {} });
    const shown = duties.drawAsked!({
      messages: banner,
      companyOf: () => undefined,
      addStyle: () => {},
    }) as HTMLElement;
    expect([shown.lang, shown.textContent.includes('Por:')]).toEqual(['eo', true]);
  });
});

describe('preferences', () => {
  it('begin with everything off, and with what may not be on yet out of reach', async () => {
    const { desk, show } = deskFor();
    const part = draw(await open(desk), decisionOf(settings));
    expect(show).toHaveBeenCalled();
    expect(part.on()).toEqual([]);
    expect(part.find('purpose.2').disabled).toBe(true);
    expect(slot.textContent).toContain('Off as long as this is off above: Advertising');
    part.choose(['advertising'], 'granted');
    // 1 needs statistics, too
    expect(part.on()).toEqual([
      ...['tcf.purpose.2', 'tcf.interest.2', 'tcf.purpose.7', 'tcf.interest.7'],
      ...['tcf.specialFeature.1', 'tcf.vendor.755'],
    ]);
    expect(part.find('purpose.1').disabled).toBe(true);
  });

  it('take a vendor’s switch for that of the same vendor here', async () => {
    const part = draw(await open(deskFor().desk), decisionOf(settings));
    part.toggle('vendor.25');
    expect(part.draft()).toMatchObject({ counter: 'granted', adverts: 'denied' });
    expect(part.find('vendorInterest.25').checked).toBe(true);
    part.toggle('vendor.25');
    expect(part.draft()).toMatchObject({ counter: 'denied' });
    expect(part.find('vendorInterest.25').disabled).toBe(true);
  });

  it('let no click that code makes switch on a vendor of an explicit purpose', async () => {
    const own = settingsOf({ region: 'DE', purposes: [{ id: 'advertising', explicit: true }, 'analytics'] });
    const part = draw(await open(deskFor().desk), decisionOf(own), own);
    const label = slot.querySelector<HTMLElement>('[for="choice-tcf.vendor.755"]')!;
    for (const clicked of [part.find('vendor.755'), label]) {
      clicked.click();
      expect(part.find('vendor.755').checked).toBe(false);
      expect(part.draft()).toMatchObject({ adverts: 'denied' });
    }
    // jsdom knows no other clicks: they do reach what is not explicit
    part.toggle('vendor.25');
    expect(part.draft()).toMatchObject({ counter: 'granted', adverts: 'denied' });
  });

  it('leave what was switched when they are saved, and not before', async () => {
    const { desk, left } = deskFor({}, false, answerAll(settings, 'granted'));
    const duties = await open(desk);
    const part = draw(duties, answerAll(settings, 'granted'));
    expect(part.on()).toHaveLength(10);
    part.toggle('purpose.2');
    part.toggle('interest.7');
    part.toggle('vendorInterest.25');
    expect(left).toEqual([]);
    duties.save!();
    const [draft] = left;
    expect([...draft!].filter(([, choice]) => choice === 'denied').map(([key]) => key)).toEqual([
      ...['purpose.2', 'interest.7', 'vendorInterest.25'],
    ]);
    // one vendor less takes no purpose away that is on by itself
    part.choose(['adverts'], 'denied');
    expect(part.find('purpose.7').checked).toBe(true);
    expect(part.find('vendor.755').checked).toBe(false);
  });

  it('leave nothing that was switched before everything was withdrawn in them', async () => {
    const granted = answerAll(settings, 'granted');
    const { desk, left } = deskFor({}, false, granted);
    const duties = await open(desk);
    draw(duties, granted).toggle('purpose.2');
    draw(duties, { ...answerAll(settings, 'denied'), via: 'preferences' });
    duties.save!();
    expect([...left[0]!.values()]).not.toContain('granted');
  });

  it('have nothing on that was granted here and not under the framework', async () => {
    const part = draw(await open(deskFor().desk), answerAll(settings, 'granted'));
    expect(part.on().filter((name) => !name.startsWith('tcf.vendor.'))).toEqual([]);
    expect(part.find('purpose.1').disabled).toBe(false);
  });

  it('tell all that the list tells, and that it is kept', async () => {
    draw(await open(deskFor().desk), decisionOf(settings));
    const { textContent } = slot;
    for (const words of [
      ...['What purpose 1 is', 'An example of purpose 1', 'With consent (3)', 'By legitimate interest (1)'],
      ...['Special purpose 1', 'Feature 2', 'Special feature 1', 'Category 1', 'Vendors (3)'],
      ...['Purpose 1 (30 days)', 'cookies, 1 day', 'Privacy policy', 'sekisho.tcf', '180 days'],
      ...['Special purposes cannot be switched off here', 'no part of the framework'],
    ])
      expect(textContent).toContain(words);
    expect(slot.querySelectorAll('a[href^="https://vendor-"]')).toHaveLength(3);
    // there is no choice about these
    expect(slot.querySelector('[name^="tcf.feature"], [name^="tcf.specialPurpose"]')).toBeNull();
  });

  it('mark what the list says in another language than the words around it', async () => {
    draw(await open(deskFor({ translations: undefined }).desk, 'ar'), decisionOf(settings));
    const part = slot.querySelector<HTMLElement>('.part')!;
    expect([part.lang, part.dir]).toEqual(['ar', 'rtl']);
    const languageOf = (text: string): unknown[] => {
      const found = [...part.querySelectorAll<HTMLElement>('p, dd')].find((one) => one.textContent.startsWith(text))!;
      return [found.closest<HTMLElement>('[lang]')!.lang, found.closest<HTMLElement>('[dir]')!.dir];
    };
    for (const text of ['Purpose 1', 'Vendor 25', 'Purpose 1 (30 days)', 'What purpose 1 is', 'Category 1'])
      expect(languageOf(text), text).toEqual(['en', 'ltr']);
    expect(languageOf(locales['ar']!.tcf['tcf.cookies'])).toEqual(['ar', 'rtl']);
    // what stands in preferences is in their language
    expect(part.querySelector('.vendor summary[lang]')?.getAttribute('lang')).toBe('en');
  });

  it('link to a vendor’s policy in the visitor’s language, whatever that of the list', async () => {
    const { desk } = deskFor({ translations: undefined });
    const [first] = desk.facts.vendors;
    (first!.declared as Record<string, unknown>)['urls'] = [
      { langId: 'en', privacy: 'https://vendor.example/en' },
      { langId: 'de', privacy: 'https://vendor.example/de' },
    ];
    draw(await open(desk, 'de'), decisionOf(settings));
    expect(slot.querySelector('a[href="https://vendor.example/de"]')).not.toBeNull();
  });

  it('say that everyone has objected where the site gives nobody a legitimate interest', async () => {
    draw(await open(deskFor({ legitimateInterests: [] }).desk), answerAll(settings, 'granted'));
    expect(slot.textContent).toContain('This site passes on an objection to that for everyone');
    expect(slot.querySelector('[name*=nterest]')).toBeNull();
  });

  it('show what the law has shown first', async () => {
    const save = vi.fn();
    const law: DutiesModule = {
      createDuties: () => ({
        describeAsked: () => 'asked',
        draw: () => <p id="law">By law</p>,
        noteOf: () => 'note',
        scope: 'For your account.',
        save,
      }),
      createChoices: () => ({ placehold: () => Promise.resolve(), destroy() {} }),
    };
    const duties = await open(deskFor().desk, 'en', law);
    draw(duties, decisionOf(settings));
    expect(slot.firstElementChild!.id).toBe('law');
    expect(duties.describeAsked({} as never, [])).toBe('asked');
    expect(duties.noteOf({ id: 'x' }, decisionOf(settings))).toBe('note');
    expect(duties.scope).toBe('For your account.');
    duties.save!();
    expect(save).toHaveBeenCalledOnce();
    expect((await withTcf(law, deskFor().desk, { settings } as Port, 'en')).createChoices).toBe(law.createChoices);
  });
});
