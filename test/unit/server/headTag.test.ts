/** What the tag says in HTML is read back as the options it was written from, by the page's own code. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillShelf } from '../../../src/lib/shelf.js';
import { mergeOptions, readAttributes } from '../../../src/options/readAttributes.js';
import { readOptions } from '../../../src/options/readOptions.js';
import { headTag } from '../../../src/server/headTag.js';
import { CATALOGUE } from '../../../src/server/serverSettings.js';
import type { Options } from '../../../src/types/index.js';
import { metaPixel } from '../../../src/vendors/index.js';

const src = '/sekisho/sekisho.js';

// the options are bad on purpose
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
const parse = (html: string): HTMLScriptElement[] => [
  ...new DOMParser().parseFromString(`<head>${html}</head>`, 'text/html').querySelectorAll('script'),
];

/** As `src/script.ts` reads them. */
const readBack = (html: string): unknown => {
  const scripts = parse(html);
  const block = scripts.find((script) => script.matches('[type="application/json"][data-sekisho=options]'));
  const { base: _, nonce: __, ...inBlock } = JSON.parse(block?.textContent ?? '{}') as Record<string, unknown>;
  return mergeOptions(readAttributes(scripts.at(-1)!.dataset), inBlock);
};

/** A switch is a text in an attribute. */
const settings = (options: unknown): unknown => {
  const { personalData, ...rest } = readOptions(options, CATALOGUE);
  return JSON.parse(
    JSON.stringify({ ...rest, personalData: personalData === undefined ? undefined : String(personalData) }),
  );
};

describe('headTag', () => {
  it('writes what fits into attributes, and the rest into a block in front', () => {
    expect(
      headTag(
        { vendors: ['google-analytics', 'vimeo'], policy: { url: '/privacy', version: '1' }, lock: true },
        { src },
      ),
    ).toBe(
      '<script src="/sekisho/sekisho.js" data-vendors="google-analytics vimeo" data-policy-url="/privacy" data-policy-version="1" data-lock="true"></script>',
    );
    expect(
      headTag(
        {
          site: 'A & "B" <C>',
          vendors: [{ id: 'heat', purpose: 'analytics' }],
          policy: { url: { en: '/a', ja: '/b' }, version: '1' },
          texts: { en: { title: '</script><!--' } },
        },
        { src, nonce: 'n"1' },
      ),
    ).toBe(
      '<script type="application/json" data-sekisho="options" nonce="n&#34;1">{"vendors":[{"id":"heat","purpose":"analytics"}],"policy":{"url":{"en":"/a","ja":"/b"}},"texts":{"en":{"title":"\\u003c/script>\\u003c!--"}}}</script>\n' +
        '<script src="/sekisho/sekisho.js" nonce="n&#34;1" data-policy-version="1" data-site="A &#38; &#34;B&#34; &#60;C&#62;"></script>',
    );
  });

  it('names the files that the options need, in front', () => {
    const signals = { google: {} };
    const html = headTag(
      {
        vendors: [metaPixel, 'vimeo', 'hotjar', { id: 'own', purpose: 'analytics', signals: ['data-layer', 'google'] }],
        regions: { JP: 'notice' },
        signals,
      },
      { src: '/s/sekisho.js?v=1' },
    );
    expect(
      parse(html)
        .map((script) => script.getAttribute('src'))
        .filter(Boolean),
    ).toEqual([
      '/s/vendors/hotjar.js',
      '/s/vendors/meta-pixel.js',
      '/s/sekisho.regions.js',
      '/s/signals/google.js',
      '/s/signals/data-layer.js',
      '/s/sekisho.js?v=1',
    ]);
    fillShelf('regions', () => undefined);
    expect(headTag({}, { src })).toContain('src="/sekisho/sekisho.regions.js"');
    // a header says the region: the page has to know that it counts on the file, whatever that is called
    expect(headTag({ site: 'Shop' }, { src })).toContain('{"regions":{}}');
    expect(headTag({ regions: { JP: 'notice' } }, { src })).toContain('{"regions":{"JP":"notice"}}');
    expect(headTag({ region: 'DE' }, { src })).toContain('data-region="DE"');
    fillShelf('regions', undefined);
    expect(headTag({}, { src })).not.toContain('regions');
    expect(headTag({ region: 'DE' }, { src })).toContain('src="/sekisho/sekisho.regions.js"');
  });

  it('has the integrity of each file it is told', () => {
    const vendors = ['meta-pixel'];
    expect(headTag({ vendors }, { src, integrity: 'sha384-a' })).toBe(
      '<script src="/sekisho/vendors/meta-pixel.js"></script>\n<script src="/sekisho/sekisho.js" integrity="sha384-a" crossorigin="anonymous" data-vendors="meta-pixel"></script>',
    );
    expect(headTag({ vendors }, { src: 'sekisho.js', integrity: { 'vendors/meta-pixel.js': 'sha384-b' } })).toBe(
      '<script src="vendors/meta-pixel.js" integrity="sha384-b" crossorigin="anonymous"></script>\n<script src="sekisho.js" data-vendors="meta-pixel"></script>',
    );
  });

  it('puts the script itself into the page, unless it would end there', () => {
    expect(headTag({}, { inline: 'let a=1<2', nonce: 'n' })).toBe('<script nonce="n">let a=1<2</script>');
    for (const inline of ['"</script>"', '"<!--"', '"<SCRIPT"'])
      expect(() => headTag({}, { inline })).toThrow(TypeError);
  });

  it('is not written without an address, which would leave the page without a gate', () => {
    for (const how of [{}, { src: '' }, { src: undefined }]) expect(() => headTag({}, how as never)).toThrow(TypeError);
  });

  it('is read back as what it was written from', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script>', '<!--', '&amp;', '"\r\n\0', '\ud800', 'a b', '', '1'),
    );
    const any = fc.oneof(
      text,
      fc.boolean(),
      fc.integer(),
      fc.constant(null),
      fc.dictionary(text, text, { maxKeys: 2 }),
    );
    const vendor = fc.oneof(
      fc.constantFrom('google-analytics', 'vimeo', 'meta-pixel', 'unknown', 'a b', ''),
      fc.record({
        id: fc.constantFrom('heat', 'vimeo', 'map'),
        purpose: fc.constantFrom('analytics', 'social'),
        hosts: fc.array(text, { maxLength: 2 }),
      }),
    );
    const list = fc.array(fc.oneof(text, fc.constantFrom('analytics', 'cdn.example', 'x.example/a')), { maxLength: 3 });
    const options = fc.record(
      {
        vendors: fc.oneof(fc.array(vendor, { maxLength: 4 }), any),
        purposes: fc.oneof(list, any),
        policy: fc.oneof(
          fc.record({ url: any, version: any, revisedAt: text, translations: any }, { requiredKeys: [] }),
          any,
        ),
        regime: fc.oneof(fc.constantFrom('opt-in', 'opt-out', 'notice', 'none'), any),
        region: fc.oneof(fc.constantFrom('JP', 'US-CA'), any),
        language: any,
        site: any,
        cookie: fc.oneof(
          fc.record(
            { name: any, domain: any, path: any, days: fc.oneof(fc.integer({ min: 1, max: 400 }), any) },
            { requiredKeys: [] },
          ),
          any,
        ),
        reload: any,
        timeout: any,
        banner: fc.oneof(fc.constantFrom('auto', 'manual'), any),
        guard: fc.oneof(fc.constantFrom('declared', 'all', 'off'), any),
        allow: fc.oneof(list, any),
        lock: any,
        doNotTrack: any,
        receipt: fc.oneof(fc.record({ url: any }), any),
        personalData: fc.boolean(),
        theme: any,
        contacts: any,
        texts: any,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(options, (given) => {
        expect(settings(readBack(headTag(given as unknown as Options, { src })))).toEqual(settings(given));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out what JSON cannot say, and is there all the same', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect(headTag({ texts: loop, site: 'Shop', contacts: { a: 1n } } as never, { src })).toBe(
      '<script src="/sekisho/sekisho.js" data-site="Shop"></script>',
    );
    expect(headTag(null as never, { src })).toBe('<script src="/sekisho/sekisho.js"></script>');
  });
});
