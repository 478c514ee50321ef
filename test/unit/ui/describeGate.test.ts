/** What a part of the page that waits for permission says, in a language of each kind. */
import { describe, expect, it } from 'vitest';
import { describeGate, type HeldPart } from '../../../src/ui/placeholders/describeGate.js';
import type { EmbedKit } from '../../../src/ui/placeholders/describeEmbed.js';
import { directionOf } from '../../../src/i18n/language.js';
import { en, ja, locales } from '../locales.js';
import { settingsOf } from '../settings.js';

const settings = settingsOf({
  vendors: [
    { id: 'vimeo', purpose: 'functional' },
    { id: 'youtube', purpose: 'functional' },
  ],
  purposes: [{ id: 'chat', label: { en: 'chatting', ja: 'チャット', ar: 'الدردشة' } }],
});
const kit: EmbedKit = {
  settings,
  choices: Object.create(null) as EmbedKit['choices'],
  language: 'en',
  messages: { ...en.banner, ...en.embeds },
  locked: [],
};
const japanese: EmbedKit = { ...kit, language: 'ja', messages: { ...ja.banner, ...ja.embeds } };
const ar = locales['ar']!;
const arabic: EmbedKit = { ...kit, language: 'ar', messages: { ...ar.banner, ...ar.embeds } };
const part = (...ids: string[]): HeldPart => ({ ids, title: 'Film', link: '', address: 'https://shop.example/page' });

describe('a part of the page that waits', () => {
  it('names its vendor, and what loading it does', () => {
    expect(describeGate(part('vimeo'), kit)).toMatchObject({
      title: 'Content from Vimeo',
      subject: 'Film',
      isBarred: false,
      always: { ids: ['vimeo'], label: 'Always allow Vimeo' },
    });
  });

  it('names purposes beside vendors, and offers to grant what is missing of both', () => {
    expect(describeGate(part('vimeo', 'chat'), kit)?.always).toEqual({
      ids: ['vimeo', 'chat'],
      label: 'Always allow Vimeo and chatting',
    });
    const choices = Object.assign(Object.create(null) as object, { vimeo: 'granted' as const });
    expect(describeGate(part('vimeo', 'chat'), { ...kit, choices })?.always?.ids).toEqual(['chat']);
  });

  it('says of a purpose alone what it is used for, and not whom it sends data to', () => {
    const embed = describeGate(part('chat'), kit)!;
    expect(embed.about).toBe('It is used for chatting.');
    expect(embed.links).toEqual([]);
    expect(embed.always).toEqual({ ids: ['chat'], label: 'Always allow chatting' });
  });

  it.each([
    ['nothing', []],
    ['what nobody declared', ['other']],
    ['what nobody declared, beside what is', ['vimeo', 'other']],
    ['what every object has', ['constructor']],
    ['what every object has, beside what is declared', ['vimeo', '__proto__']],
  ])('says nothing where it names %s', (_, ids) => {
    expect(describeGate(part(...ids), kit)).toBeUndefined();
  });

  it('offers no Always where it would not be enough, and no way at all where the visitor’s age bars it', () => {
    const choices = Object.assign(Object.create(null) as object, { vimeo: 'granted' as const });
    expect(describeGate(part('vimeo'), { ...kit, choices })?.always).toBeUndefined();
    expect(describeGate(part('vimeo', 'youtube'), { ...kit, locked: ['youtube'] })).toMatchObject({
      isBarred: false,
      always: undefined,
    });
    for (const id of ['vimeo', 'chat'])
      expect(describeGate(part('vimeo', 'chat'), { ...kit, locked: [id], barred: [id] })).toMatchObject({
        isBarred: true,
        always: undefined,
      });
  });

  it('speaks Japanese', () => {
    const embed = describeGate(part('vimeo', 'chat'), japanese)!;
    expect(embed.title).toBe('Vimeoのコンテンツ');
    expect(embed.always?.label).toBe('Vimeo、チャットを常に許可する');
    expect(describeGate(part('chat'), japanese)?.about).toContain('チャット');
  });

  it('speaks Arabic, from right to left', () => {
    const embed = describeGate(part('vimeo', 'chat'), arabic)!;
    expect(embed.title).toBe('محتوى من \u2068Vimeo\u2069');
    expect(embed.about).toContain('Vimeo.com, Inc.');
    expect(embed.always?.label).toBe('السماح دائمًا: \u2068\u2068Vimeo\u2069 و\u2068الدردشة\u2069\u2069');
    expect(describeGate(part('chat'), arabic)?.about).toBe('يُستخدم من أجل \u2068الدردشة\u2069.');
    expect(directionOf('ar')).toBe('rtl');
  });
});
