import { describe, expect, it } from 'vitest';
import { en, ja } from '../locales.js';
import { describeEmbed, type EmbedKit, type HeldFrame } from '../../../src/ui/placeholders/describeEmbed.js';
import { settingsOf } from '../settings.js';

const settings = settingsOf({
  vendors: [
    { id: 'vimeo', purpose: 'functional' },
    { id: 'youtube', purpose: 'functional' },
    { id: 'google-ads', purpose: 'advertising' },
    {
      id: 'map',
      purpose: 'functional',
      party: { name: { en: 'The Map', ja: '地図' }, company: 'Map K.K.', country: 'JP' },
      disclosure: {
        use: 'x',
        recipientUse: 'y',
        sends: [],
        cookies: [],
        privacyPolicy: 'javascript:alert(1)',
        terms: '/terms',
        source: 'x',
        checked: '2026-11-22',
      },
    },
    { id: 'bare', purpose: 'functional' },
  ],
  purposes: [{ id: 'chat', label: { en: 'chatting', ja: 'チャット' } }],
});
const kit: EmbedKit = {
  settings,
  choices: {},
  language: 'en',
  messages: { ...en.banner, ...en.embeds },
  locked: [],
};
const frame = (vendors: string[], purposes: string[] = []): HeldFrame => ({
  address: 'https://player.example.com/1?x=<b>',
  title: 'Film',
  link: '',
  vendors,
  purposes,
});

describe('what a placeholder says', () => {
  it('names the vendor and the company, and links to their terms and privacy policy (R41)', () => {
    expect(describeEmbed(frame(['youtube']), kit)).toEqual({
      title: 'Content from YouTube',
      subject: 'Film',
      about:
        'Loading it sends your IP address, browser, device and this site’s address to Google LLC, whose terms and privacy policy apply.',
      links: [
        { label: 'Privacy policy', href: 'https://policies.google.com/privacy' },
        { label: 'Terms', href: 'https://www.youtube.com/t/terms' },
      ],
      isBarred: false,
      always: { ids: ['youtube'], label: 'Always allow YouTube' },
    });
  });

  it('offers no way to load what the visitor’s age keeps off, by its vendor or by its purpose', () => {
    const young = { ...kit, locked: ['youtube', 'chat'], barred: ['youtube', 'chat'] };
    for (const held of [frame(['youtube']), frame(['youtube', 'vimeo']), frame([], ['chat'])])
      expect(describeEmbed(held, young)).toMatchObject({ isBarred: true, always: undefined });
    expect(describeEmbed(frame(['vimeo']), young).isBarred).toBe(false);
    // what the signal locks can be loaded once: that is the visitor's own click
    expect(describeEmbed(frame(['youtube']), { ...kit, locked: ['youtube'] }).isBarred).toBe(false);
  });

  it('leads to the thing itself, where it is known and a web address', () => {
    const waysOf = (link: string): unknown => describeEmbed({ ...frame(['vimeo']), link }, kit).links[0];
    expect(waysOf('https://vimeo.com/1')).toEqual({ label: 'Open at Vimeo', href: 'https://vimeo.com/1' });
    for (const link of ['', 'javascript:alert(1)', 'data:text/html,x']) {
      expect(waysOf(link)).toEqual({ label: 'Privacy policy', href: 'https://vimeo.com/privacy' });
    }
    const japanese = { ...kit, language: 'ja', messages: { ...ja.banner, ...ja.embeds } };
    expect(describeEmbed({ ...frame(['vimeo']), link: 'https://vimeo.com/1' }, japanese).links[0]!.label).toBe(
      'Vimeoで開く',
    );
  });

  it('speaks Japanese', () => {
    const japanese = describeEmbed(frame(['map']), {
      ...kit,
      language: 'ja',
      messages: { ...ja.banner, ...ja.embeds },
    });
    expect(japanese.title).toBe('地図のコンテンツ');
    expect(japanese.about).toContain('Map K.K.に送信され');
    expect(japanese.always?.label).toBe('地図を常に許可する');
  });

  it('says so of a policy whose address was not checked', () => {
    const vendor = kit.settings.vendors.find(({ id }) => id === 'vimeo');
    const disclosure = { privacyPolicy: 'https://policy.example/', privacyPolicyKind: 'unverified' } as const;
    const settings = { ...kit.settings, vendors: [{ ...vendor!, disclosure }] };
    expect(describeEmbed(frame(['vimeo']), { ...kit, settings }).links[0]).toEqual({
      label: 'Privacy policy (address not checked)',
      href: 'https://policy.example/',
    });
  });

  it('links http(s) only', () =>
    expect(describeEmbed(frame(['map']), kit).links).toEqual([
      { label: 'Terms', href: new URL('/terms', document.baseURI).href },
    ]));

  it('names several vendors at once, and grants those that are missing (R42)', () => {
    const embed = describeEmbed(frame(['vimeo', 'youtube', 'vimeo']), { ...kit, choices: { vimeo: 'granted' } });
    expect(embed.title).toBe('Content from Vimeo and YouTube');
    expect(embed.always?.ids).toEqual(['youtube']);
  });

  it('names the host where the site said nothing of its vendor', () => {
    const embed = describeEmbed(frame(['bare']), kit);
    expect(embed.title).toBe('Content from player.example.com');
    expect(embed.links).toEqual([]);
    expect(embed.always?.ids).toEqual(['bare']);
  });

  it.each([
    ['a purpose alone', frame([], ['functional']), 'It is used for extra features. Loading it sends'],
    ['a purpose of the site', frame([], ['chat']), 'It is used for chatting. Loading it sends'],
    [
      'a vendor that is not declared',
      frame(['constructor']),
      'Loading it sends your IP address, browser, device and this site’s address to player.example.com,',
    ],
    ['a declared vendor beside one that is not', frame(['vimeo', 'other']), 'Loading it sends'],
  ])('offers to load once alone: %s', (_, held, about) => {
    const embed = describeEmbed(held, kit);
    expect(embed.title).toBe('Content from player.example.com');
    expect(embed.about.startsWith(about)).toBe(true);
    expect(embed.always).toBeUndefined();
  });

  it('offers no button that would not load it: a purpose is missing too, or Global Privacy Control is on', () => {
    expect(describeEmbed(frame(['vimeo'], ['chat']), kit).always).toBeUndefined();
    expect(describeEmbed(frame(['vimeo'], ['chat']), { ...kit, choices: { chat: 'granted' } }).always).toBeDefined();
    expect(describeEmbed(frame(['google-ads']), { ...kit, locked: ['google-ads'] }).always).toBeUndefined();
  });
});
