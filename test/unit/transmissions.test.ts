// @vitest-environment node
/** The table of Japan's external-transmission rule: no entry without its three things, a date and a contact. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readOptions } from '../../src/options/readOptions.js';
import { transmissionGaps } from '../../src/lib/transmissionGaps.js';
import { renderDisclosures, renderExternalTransmission } from '../../src/static.js';
import type { Options, Vendor } from '../../src/types/index.js';
import { builtIn } from '../../src/vendors/lists/builtIn.js';
import { further } from '../../src/vendors/lists/further.js';

const whole: Vendor = {
  id: 'own',
  purpose: 'analytics',
  party: { company: 'Own Ltd.' },
  disclosure: { sends: ['page'], use: 'Counts visits.', recipientUse: 'Compiles the reports.' },
};

describe('the three things', () => {
  const { party, disclosure } = whole as Required<Vendor>;

  it('are all there', () => {
    expect(transmissionGaps(party, disclosure)).toEqual([]);
  });

  it.each([
    ['disclosure.sends', {}, { sends: undefined }],
    ['party.company', { company: '' }, {}],
    ['disclosure.use', {}, { use: '' }],
    ['disclosure.recipientUse', {}, { recipientUse: '' }],
  ])('lack %s', (field, otherParty, otherDisclosure) => {
    const told = { ...disclosure, ...otherDisclosure } as Required<Vendor>['disclosure'];
    expect(transmissionGaps({ ...party, ...otherParty }, told)).toEqual([field]);
  });

  it('need no purpose of a processor’s own, and nothing where nothing is sent', () => {
    expect(transmissionGaps(party, { ...disclosure, recipientUse: '', role: 'processor' })).toEqual([]);
    expect(transmissionGaps({}, { sends: [] })).toEqual([]);
  });
});

describe('sekisho/static', () => {
  const render = (...vendors: (string | Vendor)[]) => renderExternalTransmission({ vendors }, { language: 'en' });

  it('builds with every built-in vendor, amended ones too', () => {
    expect(render(...[...builtIn, ...further].map(({ id }) => id))).toContain('LY Corporation');
    expect(render({ id: 'vimeo', purpose: 'necessary', disclosure: { optOutPage: 'https://vimeo.com/' } })).toContain(
      'Vimeo',
    );
    expect(render(whole)).toContain('Own Ltd.');
  });

  it('fails with a code that names the vendors, what is missing, and the mend', () => {
    const { recipientUse, ...rest } = whole.disclosure!;
    const half = { ...whole, id: 'half', disclosure: rest };
    const build = () => render('vimeo', { id: 'bare', purpose: 'analytics', hosts: ['bare.example'] }, half);
    expect(recipientUse).toBeDefined();
    expect(build).toThrow(expect.objectContaining({ code: 'incomplete-transmission' }));
    expect(build).toThrow(
      /"bare" lacks disclosure.sends, party.company, disclosure.use, disclosure.recipientUse; "half" lacks disclosure.recipientUse\./,
    );
    expect(build).toThrow(/Add what is missing to the vendor: \{ id, party: \{ company \}, disclosure:/);
  });

  it('does not take what was left out for nothing sent, and leaves out what was said to send nothing', () => {
    const { sends, ...rest } = whole.disclosure!;
    expect(sends).toHaveLength(1);
    expect(() => render({ ...whole, disclosure: rest })).toThrow(/"own" lacks disclosure.sends/);
    expect(render({ ...whole, disclosure: { ...rest, sends: [] } })).not.toContain('Own Ltd.');
  });

  it('builds the other disclosures all the same', () => {
    expect(renderDisclosures({ vendors: [{ id: 'bare', purpose: 'analytics' }] })).toContain('bare');
  });
});

describe('the table', () => {
  const options: Options = {
    vendors: ['vimeo', 'criteo', { ...whole, disclosure: { ...whole.disclosure!, checked: '2026-01-02' } }],
    policy: { url: '/privacy', revisedAt: '2026-05-06' },
    contacts: { name: 'The Shop', email: 'privacy@shop.example' },
  };

  it('has a contact, the day of the last revision, the day of the oldest check, and that of each entry', () => {
    const english = renderExternalTransmission(options, { language: 'en' });
    expect(english).toMatch(/Contact.*The Shop.*mailto:privacy@shop\.example/);
    expect(english).toContain('Last revised on May 6, 2026.');
    expect(english).toContain('The facts about these services were checked on January 2, 2026 or later.');
    expect(english.match(/Checked on /g)).toHaveLength(3);
    const japanese = renderExternalTransmission(options, { language: 'ja' });
    expect(japanese).toMatch(/最終改定日：2026年5月6日/);
    expect(japanese).toMatch(/2026年1月2日以降に確認したものです。/);
  });

  it('says nothing of a check where one entry has none', () => {
    expect(renderExternalTransmission({ ...options, vendors: ['vimeo', whole] }, { language: 'en' })).not.toContain(
      'or later',
    );
  });
});

describe('the debug build', () => {
  afterEach(() => vi.restoreAllMocks());

  const warnings = (options: Options): string[] => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
    readOptions(options, builtIn);
    return said.mock.calls.map(([text]) => String(text)).filter((text) => text.includes('incomplete-transmission'));
  };

  it('warns of an entry that lacks something, where the policy names the page of the table', () => {
    const vendors = ['vimeo', { id: 'recaptcha', purpose: 'necessary' }, whole, { id: 'lacking', purpose: 'social' }];
    expect(warnings({ vendors, policy: { url: '/privacy' } })).toEqual([]);
    const said = warnings({
      vendors,
      policy: { url: '/privacy', externalTransmission: '/privacy#external-transmission' },
    });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(
      '"lacking" lacks disclosure.sends, party.company, disclosure.use, disclosure.recipientUse',
    );
  });
});
