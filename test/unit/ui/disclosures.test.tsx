/** What the policies promise, clause by clause: R-numbers are those of docs/policy-requirements.md, E those of the law. */
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderDisclosures, renderExternalTransmission } from '../../../src/static.js';
import type { Options, Vendor } from '../../../src/types/index.js';
import { Disclosures } from '../../../src/ui/disclosures/Disclosures.js';
import { ExternalTransmission } from '../../../src/ui/disclosures/ExternalTransmission.js';
import { slots } from '../../../src/disclose/describeSlots.js';
import { policy, disclosureContext } from './disclosureContext.js';

const slot = document.body.appendChild(document.createElement('div'));
beforeEach(() => render(null, slot));

const site: Options = {
  vendors: ['google-analytics', 'google-ads', 'yahoo-japan-ads', 'x', 'vimeo'],
  policy,
  site: 'The Shop',
};
const draw = (options: Options = site, language = 'en', ...rest: [Record<string, 'granted' | 'denied'>?]): string => {
  render(<Disclosures kit={disclosureContext(options, language, ...rest)} />, slot);
  return slot.textContent;
};
const drawTable = (options: Options = site, language = 'en'): string => {
  const kit = disclosureContext(options, language);
  const japanese = language === 'ja' ? undefined : disclosureContext(options, 'ja');
  render(<ExternalTransmission kit={kit} japanese={japanese} hasAnchor />, slot);
  return slot.textContent;
};
const part = (name: string): string => slot.querySelector(`.sekisho-${name}`)?.textContent ?? '';
/** The facts about a service, by their names. */
const factsOf = (name: string, root: ParentNode = slot): Record<string, string> => {
  const service = [...root.querySelectorAll('.sekisho-service')].find(
    (node) => node.firstElementChild!.textContent === name,
  )!;
  const facts = [...service.querySelectorAll('dl > div')];
  return Object.fromEntries(facts.map((fact) => [fact.firstChild!.textContent!, fact.lastChild!.textContent!]));
};

describe('disclosures', () => {
  it('explain cookies in both languages, and the site may say it in its own words (R09 R10)', () => {
    expect(draw()).toMatch(
      /What is a cookie\?A cookie is a short text .* to the servers of the domain it was stored for/,
    );
    expect(draw(site, 'ja')).toMatch(/Cookie（クッキー）とは.*保存元のドメインのサーバーに/);
    draw({ ...site, texts: { en: { 'browser.cookie': 'A crumb.' } } });
    expect(part('cookie')).toContain('A crumb.');
  });

  it('say of cookie identifiers what the policy says, and nothing by default (R02 R03)', () => {
    expect(draw()).not.toMatch(/personal information\./);
    expect(draw({ ...site, personalData: true })).toMatch(/IP addresses count as personal information/);
    expect(draw({ ...site, personalData: false })).toMatch(/do not by themselves count as personal/);
    // as an attribute has it
    expect(draw({ ...site, personalData: 'true' as unknown as boolean })).toMatch(/count as personal information/);
  });

  it('list what every request carries as nothing a script can stop (R05 R07)', () => {
    draw();
    for (const item of ['IP address and port', 'the page that is asked for', 'cookies', 'operating system', 'language'])
      expect(part('automatic')).toContain(item);
    expect(part('automatic')).toMatch(/no choice on this page can stop it/);
  });

  it('list first-party and third-party cookies apart, each with lifetime and who can read it (R06 R14)', () => {
    draw();
    const facts = factsOf('Google Ads');
    expect(facts['First-party cookies and storage']).toMatch(
      /_gcl_au.*kept for 90 days.*scripts running in its pages, those of Google LLC among them/,
    );
    expect(facts['First-party cookies and storage']).not.toContain('IDE');
    expect(facts['Third-party cookies and storage']).toMatch(/IDE.*kept for 24 months.*neither read nor delete/);
  });

  it('name the DART cookie as older policies do, beside the cookie of today (R17)', () => {
    draw({ ...site, vendors: ['doubleclick'] });
    const facts = factsOf('DoubleClick (Google)');
    expect(Object.values(facts).join(' ')).toContain('DART cookie');
    expect(facts['Third-party cookies and storage']).toContain('IDE');
  });

  it('list our own record, in both its places, with its lifetime (R06 R55)', () => {
    draw({ ...site, cookie: { name: 'choice', days: 90 } });
    expect(factsOf('Your answer')).toMatchObject({
      'Your choice': 'Always on',
      'First-party cookies and storage': expect.stringMatching(
        /choice.*cookie, kept for 90 days.*local storage, removed on your next visit after 90 days.*scripts running in its pages/,
      ),
    });
    draw({ ...site, cookie: { domain: 'shop.example' } });
    expect(factsOf('Your answer')['First-party cookies and storage']).toContain('every site under that domain');
  });

  it('name companies, old names and countries (R14 R15 R69)', () => {
    draw();
    expect(factsOf('LY Corporation Ads (Yahoo! JAPAN)')).toMatchObject({
      Recipient: 'LY CorporationFormerly: Yahoo! JAPAN Ads, Yahoo Japan Corporation',
      Country: 'Japan',
    });
    expect(part('recipients')).toMatch(/in these countries or regions: United States and Japan/);
  });

  it('lead to policies, terms and opt-out pages, each in a tab of its own (R18 R19 R20 R46)', () => {
    draw();
    const links = [...slot.querySelectorAll('a')].filter(({ href }) => !href.endsWith('#sekisho'));
    for (const { rel, target } of links) expect([rel, target]).toEqual(['noopener noreferrer', '_blank']);
    const hrefs = links.map(({ href }) => href);
    expect(hrefs).toContain('https://privacy.lycorp.co.jp/en/');
    expect(hrefs).toContain('https://vimeo.com/terms');
    const social = [...slot.querySelectorAll('.sekisho-service')].find(
      ({ firstElementChild }) => firstElementChild?.textContent === 'X',
    );
    expect([...social!.querySelectorAll('a')].map(({ href }) => href)).toEqual(
      expect.arrayContaining(['https://x.com/en/privacy', 'https://x.com/en/tos']),
    );
    expect(hrefs).toContain('https://btoptout.yahoo.co.jp/optout/index.html');
    expect(hrefs).toContain('https://www.ddai.info/optout');
    expect(part('services')).toContain('open in a new tab');
    expect(part('recipients')).toMatch(/own privacy policy.*Sites that we link to/);
    expect(part('opt-out')).toMatch(/An opt-out does not delete cookies/);
  });

  it('name the three choices of browsers, where to make them, and what refusing there costs (R04 R22 R23 R24 R25 R26)', () => {
    draw();
    const items = [...slot.querySelectorAll('.sekisho-browser > ul:first-of-type > li')].map(
      (node) => node.textContent,
    );
    expect(items).toEqual(['accept all cookies', 'refuse all cookies', expect.stringContaining('be told when')]);
    expect(part('browser')).toMatch(
      /refuse all cookies in the browser.*sign in.*Refusing here leaves the necessary ones on/,
    );
    expect(part('browser')).toContain('Help menu');
    // the warning belongs to the browser's refusal alone
    expect(slot.textContent.split('sign in').length - 1).toBe(part('browser').split('sign in').length - 1);
    render(<Disclosures kit={{ ...disclosureContext(site), browser: 'firefox' }} />, slot);
    const pages = [...slot.querySelectorAll('.sekisho-browser ul:last-of-type a')].map((node) => node.textContent);
    expect(pages[0]).toMatch(/^Firefox \(the browser you seem/);
    expect(pages).toHaveLength(6);
  });

  it('tell what the visitor chose and when, and lead to changing it (R23 R40)', () => {
    expect(draw()).toContain('You have not chosen yet.');
    draw(site, 'en', { vimeo: 'granted', functional: 'granted' });
    expect(part('choices')).toMatch(/You chose on April 1, 2026\..*You allowed: Features/);
    expect(slot.querySelector('.sekisho-choices a')!.getAttribute('href')).toBe('#sekisho');
    expect(factsOf('Vimeo')['Your choice']).toBe('You allowed it.');
    expect(factsOf('Google Ads')['Your choice']).toBe('You refused it.');
  });

  it('tell what does not work without a purpose (R26)', () => {
    expect(draw({ ...site, purposes: [{ id: 'functional', effect: 'Films stay dark.' }] })).toContain(
      'Without it: Films stay dark.',
    );
  });

  it('lead to the site’s contacts, its DPO and its e-mail settings (R39 R66 R67 R68)', () => {
    expect(draw()).not.toContain('Contact');
    const contacts = {
      name: { en: 'Shop Ltd', ja: '株式会社ショップ' },
      department: 'Privacy desk',
      address: '1 High Street',
      email: 'desk@shop.example',
      tel: '+81 3 0000 0000',
      url: '/contact',
      dpo: 'D. Officer',
      emailPreferences: '/mail',
    };
    draw({ ...site, contacts });
    for (const text of ['Shop Ltd', 'Privacy desk', '1 High Street', 'D. Officer'])
      expect(part('contacts')).toContain(text);
    const hrefs = [...slot.querySelectorAll('.sekisho-contacts a')].map((node) => node.getAttribute('href'));
    expect(hrefs).toEqual(['mailto:desk@shop.example', 'tel:+81300000000', '/contact', '/mail']);
    expect(part('contacts')).toContain('do not subscribe you to any e-mail');
    draw({ ...site, contacts: { tel: 5551234 as never } });
    expect(slot.querySelector('.sekisho-contacts a[href="tel:5551234"]')!.textContent).toBe('5551234');
    draw({ ...site, contacts: { email: 'a@b.example?cc=c%0Ad', url: 'javascript:alert(1)' } });
    expect([...slot.querySelectorAll('.sekisho-contacts a')]).toEqual([]);
  });

  it('hold the site’s own words on what no script can know (R13 R29 R37 R47 R54 R70 R78)', () => {
    const keys = ['sources', 'communications', 'erasure', 'authorities', 'hosting', 'more'];
    expect([...slots]).toEqual(keys);
    const texts = Object.fromEntries(keys.map((key) => [key, `The ${key}.\n\nAnd more.`]));
    expect(draw()).not.toContain('Information from other sources');
    draw({ ...site, texts: { ja: { sources: '委託元から' }, en: texts } });
    const shown = [...slot.querySelectorAll('.sekisho-slot')].map((node) => node.querySelector('div')!);
    expect(shown.map(({ textContent }) => textContent)).toEqual(keys.map((key) => `The ${key}.And more.`));
    // better in another language than not at all
    draw({ ...site, texts: { ja: { sources: '委託元から' } } });
    expect(slot.querySelector('.sekisho-slot [lang=ja]')!.textContent).toBe('委託元から');
  });

  it('say what is said to advertisers’ visitors, where Yahoo! JAPAN Ads is declared: four points (R15 R16 R48, E5)', () => {
    for (const show of [draw, drawTable]) {
      show();
      const points = [...slot.querySelectorAll('.sekisho-notice > ul > li')];
      expect(points.slice(0, 4).map((node) => node.firstChild!.textContent)).toEqual([
        expect.stringMatching(
          /LY Corporation and Google LLC.*cookies and advertising identifiers.*history of your visits/,
        ),
        expect.stringMatching(/own privacy policy/),
        expect.stringMatching(/stop the use.*opt-out pages/),
        expect.stringMatching(/cookie settings.*stop the collection/),
      ]);
      expect([...points[2]!.querySelectorAll('a')].map(({ href }) => href)).toContain(
        'https://btoptout.yahoo.co.jp/optout/index.html',
      );
    }
    expect(draw({ ...site, vendors: ['google-ads', 'vimeo'] })).not.toContain('history of your visits');
    const own: Vendor = { id: 'other', purpose: 'advertising', disclosure: { notice: 'yahoo-japan-ads' } as never };
    expect(draw({ ...site, vendors: [own] }, 'ja')).toContain('訪問・行動履歴情報');
  });

  it('keep to ids and attributes that are nobody else’s', () => {
    draw();
    expect(slot.querySelectorAll('[id],[data-vendor],[data-purpose],[data-sekisho],[style],[onclick]')).toHaveLength(0);
  });
});

describe('the external-transmission table', () => {
  it('tells of each service what the rule asks for: what, to whom, and what for on both sides (E4)', () => {
    drawTable(site, 'ja');
    expect(factsOf('Vimeo')).toMatchObject({
      送信先: 'Vimeo.com, Inc.',
      '国・地域': 'アメリカ合衆国',
      送信される情報: expect.stringContaining('IPアドレス・おおよその位置'),
      サイトの利用目的: expect.stringContaining('再生'),
      送信先の利用目的: expect.stringContaining('プライバシーポリシー'),
      送信される場合: '許可されると送信されます。許可されるまで、このサービスを開始しません。',
    });
    expect(factsOf('LINEヤフー広告')['オプトアウト']).toMatch(
      /拒否すると、次に開くページから、このサービスを開始しません。.*送信されることがあります.*オプトアウトページ/,
    );
  });

  it('has the Japanese, whatever the language of the page (R61, E4)', () => {
    drawTable();
    const japanese = slot.querySelector('#external-transmission-ja')!;
    expect(japanese.getAttribute('lang')).toBe('ja');
    expect(factsOf('Vimeo', japanese)['送信先']).toBe('Vimeo.com, Inc.');
    expect(slot.querySelector('a[hreflang=ja]')!.getAttribute('href')).toBe('#external-transmission-ja');
    expect(slot.querySelector('#external-transmission')).not.toBeNull();
    drawTable(site, 'ja');
    expect(slot.querySelector('#external-transmission-ja')).toBeNull();
  });

  it('folds nothing (E4)', () => {
    drawTable();
    expect(slot.querySelectorAll('details,[hidden],[aria-hidden]')).toHaveLength(0);
  });

  it('marks what need not be listed with the reason, and leaves out what sends nothing (E4)', () => {
    const disclosure = {
      use: 'x',
      recipientUse: 'y',
      sends: ['page'],
      cookies: [],
      privacyPolicy: '/p',
      source: 's',
      checked: '',
    };
    const vendors = [
      { id: 'shield', purpose: 'necessary', disclosure: { ...disclosure, exempt: 'necessary' } },
      { id: 'silent', purpose: 'analytics', disclosure: { ...disclosure, sends: [] } },
      { id: 'mystery', purpose: 'analytics', hosts: ['m.example'] },
    ] as Vendor[];
    const text = drawTable({ ...site, vendors });
    expect(factsOf('shield')['How this site classifies it']).toBe('Information that is needed for the page to work.');
    expect(text).not.toContain('silent');
    expect(factsOf('mystery')['The site uses it for']).toBe('The site has not described this service.');
    expect(drawTable({ ...site, vendors: [] })).toContain('None of the services that this site lists');
  });
});

describe('static markup', () => {
  const hostile = '<img src=x onerror=alert(1)>"\'&';
  const options: Options = {
    ...site,
    site: hostile,
    contacts: { name: hostile, url: `/"onclick="alert(1)`, email: hostile },
    texts: { en: { sources: hostile } },
    vendors: [
      'yahoo-japan-ads',
      'vimeo',
      {
        id: 'own',
        purpose: 'analytics',
        party: { name: hostile, company: hostile, country: '<b>' },
        disclosure: { sends: ['page'], use: hostile, recipientUse: hostile },
      },
    ],
  };

  /** Writers of markup escape differently; parsed it has to be the same. */
  const parse = (html: string): string => {
    const page = document.createElement('div');
    page.innerHTML = html;
    return page.innerHTML;
  };

  it.each(['en', 'ja'])('is what the page draws, in %s', (language) => {
    draw(options, language);
    expect(parse(renderDisclosures(options, { language }))).toBe(slot.innerHTML);
    drawTable(options, language);
    expect(parse(renderExternalTransmission(options, { language }))).toBe(slot.innerHTML);
  });

  it('is taken over by the page as it is', () => {
    const place = document.createElement('div');
    place.innerHTML = renderDisclosures(site);
    const before = [...place.querySelectorAll('*')];
    const markup = place.innerHTML;
    render(<Disclosures kit={disclosureContext(site)} />, place);
    expect([...place.querySelectorAll('*')]).toEqual(before);
    expect(place.innerHTML).toBe(markup);
  });

  it('makes no markup of texts, and carries neither script nor style', () => {
    const page = document.createElement('div');
    page.innerHTML = renderDisclosures(options) + renderExternalTransmission(options);
    expect(page.querySelectorAll('img,script,style,[style],[onerror],[onclick]')).toHaveLength(0);
    expect(page.textContent).toContain(hostile);
  });

  it('takes its headings’ level and falls back to English', () => {
    expect(renderDisclosures(site, { level: 2, language: 'xx' })).toMatch(/lang="en".*<h2>/);
    expect(renderDisclosures({ ...site, language: 'ja' })).toContain('lang="ja"');
  });
});

it('lays out the site’s own text by its own language', () => {
  const texts = { en: { more: 'We are Example, Inc.' }, ar: {} };
  draw({ language: 'ar', texts }, 'ar');
  const text = slot.querySelector<HTMLElement>('.sekisho-slot > div')!;
  expect([text.lang, text.dir, text.textContent]).toEqual(['en', 'ltr', 'We are Example, Inc.']);
  draw({ language: 'de', rights: { limits: { en: 'Orders are kept.' } } }, 'de');
  expect(slot.querySelector<HTMLElement>('.sekisho-slot > div')!.lang).toBe('en');
  draw({ language: 'de', rights: { limits: 'Bestellungen bleiben.' } }, 'de');
  expect(slot.querySelector<HTMLElement>('.sekisho-slot > div')!.lang).toBe('de');
});

it('says in which language it stands what an opt-out page covers', () => {
  const page = { id: 'out', name: 'Out', url: 'https://out.example/' };
  draw({ language: 'ar', optOutPages: [{ ...page, covers: { en: 'All of it.' }, caveat: 'هنا فقط.' }] }, 'ar');
  const notes = [...slot.querySelectorAll<HTMLElement>('.sekisho-opt-out li div')];
  expect(notes.map(({ textContent, lang, dir }) => [textContent, lang, dir])).toEqual([
    ['All of it.', 'en', 'ltr'],
    ['هنا فقط.', '', ''],
  ]);
});
