import Cookies from 'js-cookie';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { sweep } from '../../../src/gate/storage/sweep.js';
import { en, ja } from '../locales.js';
import { makeReceipt } from '../../../src/receipts/makeReceipt.js';
import { renderDisclosures } from '../../../src/static.js';
import type { Options, Receipt } from '../../../src/types/index.js';
import type { Port } from '../../../src/types/internal.js';
import { Disclosures } from '../../../src/ui/disclosures/Disclosures.js';
import { openPreferences } from '../../../src/ui/preferences/preferences.js';
import { disclosureContext } from '../ui/disclosureContext.js';
import { eventually } from '../../rig/eventually.js';

/** One site, whose facts every place has to tell alike. */
const site: Options = {
  site: 'The Shop',
  policy: { url: '/privacy', version: '1' },
  region: 'JP',
  vendors: [
    {
      id: 'tally',
      purpose: 'advertising',
      cookies: ['_tally*', 'shared'],
      storage: ['tally.*.db'],
      party: {
        name: 'Tally',
        company: 'Tally Ltd',
        country: 'FR',
        formerly: ['Counter'],
        controllers: {
          EEA: { company: 'Tally Europe', country: 'IE', address: '1 Quay, Dublin' },
          CH: { company: 'Tally Europe', country: 'IE', address: '1 Quay, Dublin' },
          JP: { company: { en: 'Tally Japan', ja: 'タリー日本' }, country: 'JP' },
        },
      },
      disclosure: {
        use: { en: 'Counts sales.', ja: '購入を数えます。' },
        recipientUse: { en: 'Improves its product.', ja: '製品を改善します。' },
        sends: ['page', 'address', 'user'],
        transfers: [
          { from: 'EEA', to: 'US', ground: 'privacy-framework', source: 'x' },
          { from: 'JP', to: 'GB', ground: 'adequacy', source: 'x' },
          { from: 'CH', to: 'IN', ground: 'standard-clauses', source: 'x' },
        ],
        cookies: [
          { name: '_tally_id', party: 'first', retention: 'P1Y', source: 'x' },
          { name: 'shared', party: 'first', retention: 'session', source: 'x' },
          { name: 'tally.1.db', kind: 'localStorage', party: 'first', retention: 'persistent', source: 'x' },
          { name: 'tally.1.tmp', kind: 'localStorage', party: 'first', retention: 'unpublished', source: 'x' },
          { name: 'away', party: 'third', retention: null, source: 'x' },
        ],
        privacyPolicy: 'https://tally.example/privacy',
        privacyPolicyKind: 'unverified',
        terms: 'javascript:alert(1)',
        optOutPage: 'https://tally.example/out',
        optOutStops: 'sending',
        checked: '2026-11-22',
      },
    },
    { id: 'login', purpose: 'necessary', cookies: ['shared'] },
  ],
  optOutPages: [
    { id: 'far', name: 'Far', url: 'https://far.example/', regions: ['US'], covers: 'The far.', caveat: 'Not here.' },
    { id: 'near', name: 'Near', url: 'https://near.example/', regions: ['JP'], covers: 'The near.' },
    { id: 'bad', name: 'Bad', url: 'javascript:alert(1)' },
  ],
  rights: {
    refusal: { en: 'Others would be harmed.', ja: '第三者の権利を害するとき。' },
    review: true,
  },
  contacts: {
    name: 'Shop Ltd',
    department: 'Privacy',
    address: '1 High Street',
    email: 'privacy@shop.example',
    tel: '+44 (0)20 7946-0000',
    url: '/contact',
    dpo: 'Jo Doe',
  },
};

type Language = 'en' | 'ja';
const places: HTMLElement[] = [];
const place = (): HTMLElement => {
  const element = document.body.appendChild(document.createElement('div'));
  places.push(element);
  return element;
};
let close = (): void => {};
afterEach(() => {
  close();
  for (const element of places.splice(0)) {
    render(null, element);
    element.remove();
  }
});

const drawPreferences = async (language: Language): Promise<HTMLElement> => {
  const slot = place();
  const { settings, decision } = disclosureContext(site, language);
  const port = { version: '', settings, read: () => decision } as unknown as Port;
  const words = language === 'ja' ? ja.rights : undefined;
  const texts = {
    messages: language === 'ja' ? ja.banner : en.banner,
    translations: language === 'ja' ? ja.preferences : {},
  };
  const layer = openPreferences(
    {
      ...texts,
      port,
      slot,
      language,
      companyOf: () => undefined,
      rights: () => import('../../../src/ui/rights/rights.js').then((module) => ({ ...module, words })),
      decide: () => {},
      answerAll: () => {},
      render,
      cancel: () => {},
      addStyle: () => {},
    },
    'preferences',
  );
  close = () => layer.close();
  await eventually(() => expect(slot.querySelector('#rights')).not.toBeNull());
  return slot;
};

const drawDisclosures = (language: Language): HTMLElement => {
  const slot = place();
  render(<Disclosures kit={disclosureContext(site, language)} />, slot);
  return slot;
};

const drawStatic = (language: Language): HTMLElement => {
  const slot = place();
  slot.append(new DOMParser().parseFromString(renderDisclosures(site, { language }), 'text/html').body);
  return slot;
};

const receiptIn = (language: Language): Receipt => {
  const { settings, decision } = disclosureContext(site, language, { tally: 'granted' });
  return makeReceipt(
    settings,
    { decision, shown: { language, text: 'x' }, answered: [], version: settings.policy.version },
    { id: 'x', previous: undefined, textHash: null, gpc: false, now: 0, origin: 'https://shop.example' },
  );
};

const all = (scope: ParentNode, selector: string): HTMLElement[] => [...scope.querySelectorAll<HTMLElement>(selector)];
const wordsOf = (element: Element): string => element.textContent.trim();
/** What a link leads to, and the text where there is none. */
const targetsOf = (elements: readonly Element[]): string[] =>
  elements.map((element) => element.querySelector('a')?.href ?? wordsOf(element));
const named = (scope: ParentNode, selector: string, name: string): HTMLElement =>
  all(scope, selector).find((element) => wordsOf(element).startsWith(name))!;

/** Where a place tells of the vendor, of opt-out pages and of contacts. */
interface Parts {
  readonly vendor: HTMLElement;
  readonly optOuts: HTMLElement;
  readonly contacts: HTMLElement;
}
const partsOfPreferences = (slot: HTMLElement): Parts => ({
  vendor: named(slot, 'li.vendor', 'Tally'),
  optOuts: slot.querySelector('#opt-out')!.parentElement!.querySelector('details')!,
  contacts: all(slot, '.part').find((part) => wordsOf(part).includes('Jo Doe'))!,
});
const partsOfDisclosures = (slot: HTMLElement): Parts => ({
  vendor: named(slot, '.sekisho-service', 'Tally'),
  optOuts: slot.querySelector('.sekisho-opt-out')!,
  contacts: slot.querySelector('.sekisho-contacts')!,
});

/** Name of an entry → in which store and how long it is kept. Only preferences say in the same line whose it is. */
const retentionsOf = ({ vendor }: Parts): Record<string, string> =>
  Object.fromEntries(
    all(vendor, 'li').flatMap((row) =>
      all(row, 'code').map((code) => [
        wordsOf(code),
        wordsOf(row.querySelector('div')!).replace(
          /^(first-party, |third-party, |ファーストパーティ、|サードパーティ、)/,
          '',
        ),
      ]),
    ),
  );

/** The facts, each by how it is read from a place. */
const statements: Record<string, (parts: Parts) => unknown> = {
  'what an opt-out ends': ({ vendor }) =>
    all(vendor, 'p')
      .map(wordsOf)
      .filter((text) => /opt-out page of|オプトアウトページで/.test(text)),
  'the pages for many companies, those of the site in place of ours': ({ optOuts }) =>
    all(optOuts, 'li').map((row) => [
      wordsOf(row.querySelector('a')!.firstChild as Element),
      row.querySelector('a')!.href,
      ...all(row, 'div').map(wordsOf),
    ]),
  contacts: ({ contacts }) =>
    all(contacts, 'dt').map((term, at) => [wordsOf(term), ...targetsOf([all(contacts, 'dd')[at]!])]),
  'the recipient and its country': ({ vendor }) =>
    ['Tally Ltd', 'Counter', 'France', 'フランス'].filter((fact) => wordsOf(vendor).includes(fact)),
  'what is sent': ({ vendor }) =>
    all(vendor, 'li')
      .filter((row) => !row.querySelector('code'))
      .filter((row) => !row.querySelector('a'))
      .map(wordsOf),
  'what it is used for, by the site and by the recipient': ({ vendor }) =>
    all(vendor, 'dd')
      .map(wordsOf)
      .filter((text) => /sales|product|購入|製品/.test(text)),
  'how long entries are kept': retentionsOf,
  'the links': ({ vendor }) =>
    all(vendor, 'a').map((link) => [wordsOf(link.firstChild as Element), link.getAttribute('href')]),
  'when that was checked': ({ vendor }) => wordsOf(vendor).includes('2026'),
};

const sortRows = (rows: unknown): unknown =>
  Array.isArray(rows) ? rows.map((row) => JSON.stringify(row)).sort() : rows;

describe.each(['en', 'ja'] as const)('preferences, disclosures and the static page tell alike in %s', (language) => {
  it.each(Object.keys(statements))('%s', async (statement) => {
    const read = statements[statement]!;
    const inPreferences = sortRows(read(partsOfPreferences(await drawPreferences(language))));
    expect(inPreferences).not.toEqual([]);
    expect(sortRows(read(partsOfDisclosures(drawDisclosures(language))))).toEqual(inPreferences);
    expect(sortRows(read(partsOfDisclosures(drawStatic(language))))).toEqual(inPreferences);
  });

  it('the receipt names the same contacts and the same recipient', () => {
    const parts = partsOfDisclosures(drawDisclosures(language));
    const { controller, recipients } = receiptIn(language);
    const { name, department, address, email, tel, url, dpo } = controller;
    expect(targetsOf(all(parts.contacts, 'dd'))).toEqual([
      name,
      department,
      address,
      `mailto:${email}`,
      `tel:${tel!.replace(/[^+\d]/g, '')}`,
      url,
      dpo,
    ]);
    const { company, country, sends, privacyPolicy, role } = recipients[0]!;
    expect(wordsOf(parts.vendor)).toContain(company);
    expect(wordsOf(parts.vendor)).toContain(new Intl.DisplayNames(language, { type: 'region' }).of(country!));
    expect(sends).toHaveLength((statements['what is sent']!(parts) as unknown[]).length);
    expect(all(parts.vendor, 'a').map((link) => link.getAttribute('href'))).toContain(privacyPolicy);
    expect(role).toBe('independent');
  });

  it('erasing removes what is said to go, and leaves what is said to stay', async () => {
    const disclosed = Object.keys(retentionsOf(partsOfDisclosures(drawDisclosures(language)))).filter(
      (name) => name !== 'away',
    );
    for (const name of disclosed) {
      if (name.endsWith('.db') || name.endsWith('.tmp')) localStorage.setItem(name, '1');
      else Cookies.set(name, '1');
    }
    const { settings } = disclosureContext(site, language);
    sweep(settings, (ids) => ids.includes('login'));
    const stays = disclosed.filter((name) => Cookies.get(name) || localStorage.getItem(name));
    for (const name of disclosed) {
      Cookies.remove(name);
      localStorage.removeItem(name);
    }
    const slot = await drawPreferences(language);
    const fold = all(slot, 'details').find((details) => details.textContent.includes('HttpOnly'))!;
    const [removed, left] = all(fold, '.cookies').map((list) => all(list, 'code').map(wordsOf));
    expect(stays).toEqual(['shared', 'tally.1.tmp']);
    expect(removed).toEqual(['_tally*', 'tally.*.db']);
    expect([...new Set(left)].sort()).toEqual(stays);
  });
});

/** What each place says in a language; the sentences on requests stand together, in this order. */
const WORDS = {
  en: {
    user: 'what this site knows about you as its user (for example, a member number)',
    controllers: [
      'European Economic Area and Switzerland: Tally Europe (Ireland), 1 Quay, Dublin',
      'Japan: Tally Japan (Japan)',
    ],
    transfers: [
      'from European Economic Area to United States: Data Privacy Framework',
      'from Japan to United Kingdom: adequacy decision',
      'from Switzerland to India: standard contractual clauses',
    ],
    refusal: [
      'This site can refuse a request. Grounds: Others would be harmed.',
      'If it refuses your request, it notifies you.',
    ],
    review:
      'Where a computer alone has made a decision about you, you can ask for a person to review it, state your view and contest the decision.',
    request: 'Have a person review a decision by a computer',
    policy: 'Privacy policy (address not checked)',
  },
  ja: {
    user: 'このサイトが保有する利用者の情報（例：会員番号）',
    controllers: [
      '欧州経済領域（EEA）、スイス：Tally Europe（アイルランド）、1 Quay, Dublin',
      '日本：タリー日本（日本）',
    ],
    transfers: [
      '欧州経済領域（EEA）からアメリカ合衆国：データプライバシーフレームワーク',
      '日本からイギリス：十分性認定',
      'スイスからインド：標準契約条項（SCC）',
    ],
    refusal: ['請求に応じられない場合：第三者の権利を害するとき。', '請求に応じない場合は、その旨を通知します。'],
    review:
      'お客様に関する決定がコンピューターだけで行われた場合、担当者による見直しを求め、ご意見を述べ、決定に異議を申し立てることができます。',
    request: 'コンピューターによる決定の、担当者による見直し',
    policy: 'プライバシーポリシー（リンク先は未確認）',
  },
} as const;

describe.each(['en', 'ja'] as const)('preferences, disclosures and the static page say in %s', (language) => {
  const words = WORDS[language];
  const surfaces = async (): Promise<[slot: HTMLElement, vendor: HTMLElement][]> => {
    const preferences = await drawPreferences(language);
    const pages = [drawDisclosures(language), drawStatic(language)];
    return [
      [preferences, partsOfPreferences(preferences).vendor],
      ...pages.map((page): [HTMLElement, HTMLElement] => [page, partsOfDisclosures(page).vendor]),
    ];
  };
  const texts = (scope: ParentNode, selector: string): string[] => all(scope, selector).map(wordsOf);

  it('that what the site knows of its user is sent, as a kind of its own (R76)', async () => {
    for (const [, vendor] of await surfaces()) expect(texts(vendor, 'li')).toContain(words.user);
  });

  it('who answers for the data of a region’s visitors, and on what ground it goes abroad (R80)', async () => {
    for (const [, vendor] of await surfaces()) {
      expect(texts(vendor, 'dd > div')).toEqual(expect.arrayContaining([...words.controllers, ...words.transfers]));
    }
  });

  it('that a policy’s address was not checked, where that is so', async () => {
    for (const [, vendor] of await surfaces()) {
      const link = all(vendor, 'a').find((one) => one.getAttribute('href') === 'https://tally.example/privacy')!;
      expect(wordsOf(link.firstChild as Element)).toBe(words.policy);
    }
  });

  it('before a request that it can be refused, on what grounds, and that this is notified (R79)', async () => {
    for (const [slot] of await surfaces()) {
      const sentences = all(slot, 'p').filter((one) => words.refusal.some((text) => text === wordsOf(one)));
      expect(sentences.map(wordsOf)).toEqual(words.refusal);
      const requests = slot.querySelector('.requests');
      for (const sentence of requests ? sentences : [])
        expect(sentence.compareDocumentPosition(requests!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('that a person reviews a computer’s decision for whoever asks, and takes that request (R81)', async () => {
    const [[preferences], ...pages] = (await surfaces()) as [
      [HTMLElement, HTMLElement],
      ...[HTMLElement, HTMLElement][],
    ];
    for (const [slot] of [[preferences], ...pages]) expect(texts(slot!, 'p')).toContain(words.review);
    const request = all(preferences, '.requests a').find((link) => wordsOf(link).startsWith(words.request))!;
    expect(decodeURIComponent(request.getAttribute('href')!)).toMatch(
      /^mailto:privacy@shop\.example\?subject=.*\(?The Shop/,
    );
  });
});
