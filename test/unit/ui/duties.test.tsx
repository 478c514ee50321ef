/** What the law of a region has shown: in the banner, in preferences, and in places of the page. */
import { render } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { decide } from '../../../src/consent/decide.js';
import { requestAddress } from '../../../src/disclose/requestAddress.js';
import { banner } from '../../../src/locales/en/banner.js';
import { duties as english } from '../../../src/locales/en/duties.js';
import { duties as japanese } from '../../../src/locales/ja/duties.js';
import { readOptions } from '../../../src/options/readOptions.js';
import { profileOf } from '../../../src/regimes/profiles.js';
import { dutiesOf } from '../../../src/regimes/dutiesOf.js';
import type { Decision, Options } from '../../../src/types/index.js';
import type { Port } from '../../../src/types/internal.js';
import type { Layer } from '../../../src/ui/contracts/Layer.js';
import { drawBanner } from '../../../src/ui/banner/drawBanner.js';
import { createChoices, createDuties } from '../../../src/ui/duties/duties.js';
import { loadMessages } from '../../../src/ui/shell/loadMessages.js';
import { openPreferences } from '../../../src/ui/preferences/preferences.js';
import { builtIn } from '../../../src/vendors/lists/builtIn.js';
import { companies } from '../../../src/vendors/lists/companies.js';
import { putRules, takeRules } from '../regimes/rules.js';

beforeAll(putRules);
afterAll(takeRules);

let hasSignal = false;
beforeEach(() => {
  hasSignal = false;
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => hasSignal, configurable: true });
});

// jsdom has none
Element.prototype.scrollIntoView ??= () => {};

const slot = document.body.appendChild(document.createElement('div'));
let layer: Layer | undefined;
afterEach(() => {
  layer?.close();
  layer = undefined;
  render(null, slot);
  slot.textContent = '';
  vi.restoreAllMocks();
});

const vendors = ['google-ads', 'google-analytics', { id: 'posts', purpose: 'social', advertises: true }] as const;

const portIn = (region: string, options: Options = {}): { port: Port; changed: (decision: Decision) => void } => {
  const settings = readOptions({ vendors, region, site: 'Shop', ...options }, builtIn);
  let decision = decide({ settings, record: undefined, gpc: hasSignal, now: 0 });
  let tell: (decision: Decision) => void = () => {};
  const subscribe = (listener: (decision: Decision) => void) => {
    tell = listener;
    return () => {};
  };
  return {
    port: { version: '', settings, read: () => decision, subscribe } as unknown as Port,
    changed(next) {
      decision = next;
      tell(next);
    },
  };
};

const contextOf = (port: Port, language = 'en') => ({
  port,
  slot,
  language,
  messages: banner,
  translations: {},
  companyOf: ({ id }: { readonly id: string }) => companies[id],
  duties: createDuties(port, { language, messages: banner, translations: language === 'ja' ? japanese : {} }),
});

/** With the words that the interface would load. */
const choicesOf = (port: Port) => createChoices(port, (preferred) => loadMessages(port, ['duties'], preferred));

const start = (region: string, options: Options = {}, view: 'preferences' | 'opt-out' = 'preferences') => {
  const { port } = portIn(region, options);
  const save = vi.fn();
  const tools = { decide: save, answerAll: vi.fn(), cancel: vi.fn(), render, addStyle: () => {} };
  const rights = () => new Promise<never>(() => {});
  layer = openPreferences({ ...contextOf(port), ...tools, rights }, view);
  return save;
};
const find = (selector: string): HTMLElement => slot.querySelector<HTMLElement>(selector)!;
const texts = (selector: string): string[] =>
  [...slot.querySelectorAll(selector)].map(({ textContent }) => textContent);
const sale = (): HTMLInputElement => slot.querySelector('[name="choices.sale"]')!;

describe('duties', () => {
  it('that are shown are those of the profiles', () => {
    for (const region of ['GB', 'JP', 'US-CA', 'US-WY', 'US-TX'])
      for (const duty of dutiesOf(region))
        expect(
          profileOf(region).duties.map(({ id }) => id),
          region,
        ).toContain(duty);
    for (const region of ['DE', 'NZ', 'CA-QC', '', 'ZZ']) expect(dutiesOf(region)).toEqual([]);
    expect(dutiesOf('US')).toContain('sale-request');
  });

  it('have words that the law chooses, in every language', () => {
    const { duties } = profileOf('US-CA');
    const labelsOf = (id: string): readonly string[] => duties.find((duty) => duty.id === id)?.labels ?? [];
    expect(labelsOf('opt-out-link')).toContain(english.choices);
    expect(labelsOf('signal-honoured')).toContain(english.honored);
    for (const key of ['choices', 'honored'] as const) expect(japanese[key]).toContain(english[key]);
  });
});

describe('the visitor’s choices in preferences', () => {
  it('stand where the law asks for them, and nowhere else', () => {
    start('US-CA');
    expect(find('#choices').textContent).toBe('Your Privacy Choices');
    layer!.close();
    start('DE');
    expect(find('#choices')).toBeNull();
  });

  it('have one switch for all that sells, shares or advertises: off is the opt-out', () => {
    const save = start('US-CA');
    expect(sale().checked).toBe(true);
    sale().click();
    expect(find('#state-choices').textContent).toBe(english['sale.off']);
    find('[part~=save]').click();
    expect(save.mock.calls[0]![0]).toMatchObject({
      advertising: 'denied',
      'google-ads': 'denied',
      posts: 'denied',
      'google-analytics': 'granted',
    });
  });

  it('say where that is so in part, and switch on nothing that is asked for by itself', () => {
    const purposes = [{ id: 'health', sensitive: true, advertising: true }];
    const save = start('US-CA', { purposes });
    expect(find('#state-choices').textContent).toBe(english['sale.partly']);
    sale().click();
    sale().click();
    expect([find('#state-choices').textContent, sale().indeterminate]).toEqual([english['sale.partly'], true]);
    find('[part~=save]').click();
    expect(save.mock.calls[0]![0]).toMatchObject({ 'google-ads': 'granted', health: 'denied' });
  });

  it('opt out of all of it at the first press, where it is on in part', () => {
    const purposes = [{ id: 'health', sensitive: true, advertising: true }];
    const save = start('US-CA', { purposes });
    sale().click();
    expect([find('#state-choices').textContent, sale().checked]).toEqual([english['sale.off'], false]);
    find('[part~=save]').click();
    expect(save.mock.calls[0]![0]).toMatchObject({ 'google-ads': 'denied', health: 'denied' });
  });

  it('show that the signal was honoured, by words and by a switch that is off', () => {
    hasSignal = true;
    start('US-CA');
    expect(texts('.part .done')).toEqual(['Opt-Out Request Honored']);
    expect([sale().checked, sale().disabled]).toEqual([false, true]);
  });

  it('are what the opt-out opens at', () => {
    start('US-CA', {}, 'opt-out');
    expect(document.activeElement!.id).toBe('choices');
  });

  it('take requests beyond cookies, which the page may take itself', () => {
    start('US-CA', { rights: { sale: '/sell', url: 'https://shop.example/ask?about={request}' } });
    const links = [...slot.querySelectorAll<HTMLAnchorElement>('[aria-labelledby=choices] a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/sell',
      'https://shop.example/ask?about=sensitive',
    ]);
    const asked: string[] = [];
    const take = (event: CustomEvent<{ request: string }>): void => {
      asked.push(event.detail.request);
      event.preventDefault();
    };
    document.addEventListener('sekisho:request', take);
    const follows = links.map((link) =>
      link.dispatchEvent(new MouseEvent('click', { cancelable: true, bubbles: true })),
    );
    document.removeEventListener('sekisho:request', take);
    expect([asked, follows]).toEqual([
      ['sale', 'sensitive'],
      [false, false],
    ]);
  });

  it('name no request where nobody takes it', () => {
    start('US-CA');
    expect(find('[aria-labelledby=choices] a')).toBeNull();
  });
});

describe('the address of a request', () => {
  const email = 'privacy@shop.example';
  it.each([
    [{ sale: '/sell' }, '/sell'],
    [{ sale: 'mailto:sales@shop.example', url: '/ask' }, 'mailto:sales@shop.example?subject=Do%20not&body=Do%20not'],
    [{ url: '/ask?{request}&{receipt}' }, '/ask?sale&'],
    [{ sale: 'javascript:alert(1)', url: '/ask' }, '/ask'],
    [{ sale: 'mailto:no address' }, ''],
    [{}, `mailto:${email}?subject=Do%20not&body=Do%20not`],
  ])('of %j is %s', (rights, address) => {
    const { settings } = portIn('US-CA', { rights, contacts: { email } }).port;
    expect(requestAddress('sale', settings, 'en', 'Do not')).toBe(address);
  });
});

describe('the banner', () => {
  const draw = (region: string, options: Options = {}): string => {
    const { port } = portIn(region, options);
    const nothing = (): void => {};
    const on = { onChoice: nothing, onOpen: nothing, onNear: nothing, onFocusIn: nothing };
    return drawBanner({
      context: { ...contextOf(port), decide: nothing, answerAll: nothing, addStyle: nothing },
      ...on,
    }).textContent;
  };

  it('names in Japan who links what it receives to a person, and elsewhere does not', () => {
    expect(draw('JP')).toContain('What Google LLC may receive can be linked there to you as a person');
    expect(draw('DE')).not.toContain('linked');
    expect(draw('JP', { vendors: ['google-analytics'] as never })).not.toContain('linked');
  });

  it('says in Japan, before anybody agrees, which countries data would go to, and elsewhere does not', () => {
    expect(draw('JP')).toContain(`in these countries or regions: United States – ${english['abroad.law']}`);
    for (const country of ['JP', ''])
      expect(draw('JP', { vendors: [{ id: 'own', purpose: 'analytics', party: { country } }] as never })).not.toContain(
        'countries or regions',
      );
    // what is not asked for gets nothing by the answer
    expect(
      draw('JP', { vendors: [{ id: 'own', purpose: 'necessary', party: { country: 'US' } }] as never }),
    ).not.toContain('countries or regions');
    expect(draw('DE')).not.toContain('countries or regions');
  });

  it('says that silence counts where it is taken for consent, and only there', () => {
    expect(draw('JP', { regions: { JP: { analytics: 'notice' } } })).toContain('No answer counts as a yes.');
    expect(draw('US-CA')).not.toContain('No answer');
    expect(draw('GB', { vendors: [{ id: 'c', purpose: 'analytics', exemption: 'statistics' }] })).not.toContain(
      'No answer',
    );
  });

  it('does not say of an age that a signal was honoured', () => {
    expect(draw('US-MD', { age: 15 })).not.toContain(banner.gpc);
  });
});

describe('what is said beside a vendor', () => {
  const notes = (): string[] => texts('.vendor > .state');

  it('is how to object to what is exempt, in the United Kingdom', () => {
    start('GB', { vendors: [{ id: 'c', purpose: 'analytics', exemption: 'statistics' }] });
    expect(notes()).toEqual([english['exempt.statistics']]);
    layer!.close();
    start('DE', { vendors: [{ id: 'c', purpose: 'analytics', exemption: 'statistics' }] });
    expect(notes()).toEqual([]);
  });

  it('is that it links to a person, in Japan; and where others are abroad', () => {
    start('JP');
    expect(notes()).toEqual([english['identified.note']]);
    expect(slot.textContent).toContain('in these countries or regions: United States');
    expect(find(`a[href*="ppc.go.jp"]`).textContent).toContain(english['abroad.law']);
  });

  it('is why its age keeps it off, where its purpose does not say so for all; and not that a signal does', () => {
    start('US-MD', { age: 15 });
    expect(texts('.part > .state')).toContain(english.barred);
    // the vendor of a purpose that is not kept off as a whole
    expect(notes()).toEqual([english.barred]);
    expect(slot.textContent).not.toContain(banner.gpc);
  });
});

describe('the link in the page', () => {
  const place = (lang?: string): HTMLElement => {
    const element = slot.appendChild(document.createElement('div'));
    if (lang) element.lang = lang;
    element.dataset.sekisho = 'privacy-choices';
    return element;
  };

  it('has the words, the icon and its text, and opens the opt-out', async () => {
    const element = place();
    await choicesOf(portIn('US-CA').port).placehold(element);
    const link = element.querySelector('a')!;
    expect([link.textContent.trim(), link.getAttribute('href'), link.dataset.sekisho]).toEqual([
      'Your Privacy Choices',
      '#sekisho',
      'opt-out',
    ]);
    expect(link.querySelector('svg[role=img]')!.getAttribute('aria-label')).toContain('Opt-Out Icon');
    expect(element.textContent.trim()).toBe('Your Privacy Choices');
  });

  it('is in the language of its part of the page, and in the site’s own words', async () => {
    const [own, other] = [place(), place('ja')];
    const texts = { en: { choices: 'Do Not Sell or Share My Personal Information' } };
    const { placehold } = choicesOf(portIn('US-CA', { language: 'en', texts }).port);
    await Promise.all([own, other].map(placehold));
    expect(own.textContent).toContain('Do Not Sell or Share My Personal Information');
    expect(other.textContent).toContain(japanese.choices);
  });

  it('says its language, which need not be that of the page', async () => {
    const element = place('ar-EG');
    await choicesOf(portIn('US-CA').port).placehold(element);
    const parts = [...element.querySelectorAll<HTMLElement>('a, [role=status]')];
    expect(parts.map(({ lang, dir }) => [lang, dir])).toEqual(Array.from({ length: 2 }, () => ['ar', 'rtl']));
  });

  it('shows beside it that the signal was honoured, for as long as that is so', async () => {
    hasSignal = true;
    const { port, changed } = portIn('US-CA');
    const element = place();
    await choicesOf(port).placehold(element);
    const state = element.querySelector('[role=status]')!;
    expect(state.textContent).toBe('Opt-Out Request Honored');
    const choices = { ...port.read().choices, 'google-ads': 'granted' } as const;
    changed({ ...port.read(), choices });
    expect(state.textContent).toBe('');
  });

  it('claims no signal where another platform of the page keeps it off', async () => {
    const { port, changed } = portIn('US-CA');
    const element = place();
    await choicesOf(port).placehold(element);
    const locked = ['advertising', 'google-ads', 'posts'];
    const choices = Object.fromEntries(Object.keys(port.read().choices).map((id) => [id, 'denied'] as const));
    changed({ ...port.read(), choices, locked, withheld: locked });
    expect(element.querySelector('[role=status]')!.textContent).toBe('');
    changed({ ...port.read(), choices, locked, withheld: [] });
    expect(element.querySelector('[role=status]')!.textContent).toBe('Opt-Out Request Honored');
  });

  it('claims nothing where nothing advertises', async () => {
    hasSignal = true;
    const element = place();
    await choicesOf(portIn('US-CA', { vendors: ['google-analytics'] as never }).port).placehold(element);
    expect(element.querySelector('[role=status]')!.textContent).toBe('');
  });

  it('is drawn again where the page wipes it, and taken away at the end', async () => {
    const element = place();
    const choices = choicesOf(portIn('US-CA').port);
    await choices.placehold(element);
    element.textContent = '';
    await choices.placehold(element);
    expect(element.querySelectorAll('a')).toHaveLength(1);
    choices.destroy();
    expect(element.childNodes).toHaveLength(0);
    await choices.placehold(element);
    expect(element.childNodes).toHaveLength(0);
  });

  it('keeps no element that the page has dropped, and tells the others all the same', async () => {
    const held: object[] = [];
    let isDropped = false;
    const Weak = function (element: object) {
      held.push(element);
      return { deref: () => (isDropped && element === held[0] ? undefined : element) };
    };
    vi.stubGlobal('WeakRef', Weak);
    hasSignal = true;
    const { port, changed } = portIn('US-CA');
    const [dropped, kept] = [place(), place()];
    const choices = choicesOf(port);
    for (const element of [dropped, kept]) await choices.placehold(element);
    vi.unstubAllGlobals();
    expect(held).toEqual([dropped, kept]);
    isDropped = true;
    changed({ ...port.read(), choices: { ...port.read().choices, 'google-ads': 'granted' } });
    expect(kept.querySelector('[role=status]')!.textContent).toBe('');
    choices.destroy();
    expect(kept.childNodes).toHaveLength(0);
  });

  it('is drawn once where it is asked for twice at a time, and not at all after the end', async () => {
    const [element, late] = [place('ja'), place('ja')];
    const choices = choicesOf(portIn('US-CA').port);
    await Promise.all([choices.placehold(element), choices.placehold(element)]);
    expect(element.querySelectorAll('a')).toHaveLength(1);
    const pending = choices.placehold(late);
    choices.destroy();
    await pending;
    expect(late.childNodes).toHaveLength(0);
  });
});
