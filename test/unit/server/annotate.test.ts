// @vitest-environment node
/** Pages as files have them: held for everybody, with the tag, and no byte changed twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, type AnnotateOptions } from '../../../src/server/annotate.js';
import { headTag } from '../../../src/server/headTag.js';
import { holdMarkup } from '../../../src/server/holdMarkup.js';
import type { Options } from '../../../src/types/index.js';

const options: Options = { vendors: ['google-analytics', 'vimeo'], policy: { version: '1' } };
const GA = 'https://www.google-analytics.com/analytics.js';
const HELD = `<script type="text/plain" data-vendor="google-analytics" data-src="${GA}"></script>`;
const TAG = headTag(options, { src: '/sekisho/sekisho.js' });
const run = (html: string, how?: AnnotateOptions, more: Options = {}) => annotate(html, { ...options, ...more }, how);
const hostsIn = (...given: Parameters<typeof run>): string[] => run(...given).unclaimed.map(({ host }) => host);

describe('a page for everybody', () => {
  it('is held in every regime: whoever has refused gets it, too', () => {
    for (const regime of ['opt-in', 'opt-out', 'notice', 'none', 'implied'] as const) {
      const { html, changes } = run(`<script src="${GA}"></script>`, {}, { regime } as Options);
      expect(html, regime).toBe(HELD);
      expect(changes).toHaveLength(1);
    }
  });

  it('is held with options that cannot be read, as far as they can', () => {
    const broken = { vendors: ['vimeo', null, 7], regions: null, policy: 'x' } as unknown as Options;
    expect(annotate('<img src=//i.vimeocdn.com/1>', broken).html).toBe(
      '<img data-vendor="vimeo" data-src=//i.vimeocdn.com/1>',
    );
    const { changes, warnings } = annotate('<img src=//i.vimeocdn.com/1>', broken);
    expect(changes).toHaveLength(1);
    expect(warnings.join()).toMatch(/bad-option: The value of policy.*unknown-vendor/s);
  });

  it('is what holdMarkup gives, where the site has the strictest regime', () => {
    const html = `\ufeff<p>関所</p>\r\n<base href="https://player.vimeo.com/"><noscript><img src=a></noscript><img src=/b>`;
    expect(run(html).html).toBe(holdMarkup(html, options));
  });

  it('is left alone with guard "off", and told of all the same', () => {
    const html = `<script src="${GA}"></script><img src="https://else.example/">`;
    const { html: left, changes, unclaimed } = run(html, {}, { guard: 'off' });
    expect([left, changes, unclaimed.map(({ host }) => host)]).toEqual([html, [], ['else.example']]);
  });

  it('says what was changed, and where', () => {
    const html = `\ufeff<!doctype html>\r\n<p>\r  <script src="${GA}"></script>\n<noscript>\n <img src=//i.vimeocdn.com/1></noscript>
<iframe data-vendor=vimeo src=/own></iframe>`;
    expect(run(html).changes).toEqual([
      {
        kind: 'held',
        line: 3,
        column: 3,
        name: 'script',
        vendors: ['google-analytics'],
        hosts: ['www.google-analytics.com'],
      },
      { kind: 'held', line: 5, column: 2, name: 'img', vendors: ['vimeo'], hosts: ['i.vimeocdn.com'] },
      { kind: 'held', line: 6, column: 1, name: 'iframe', vendors: ['vimeo'], hosts: [] },
    ]);
  });
});

describe('a host that nobody claims', () => {
  it('is told, with the vendors of the catalogue that would claim it', () => {
    const html = `<p>\n<script src="https://connect.facebook.net/en_US/fbevents.js"></script>
<noscript><img src="https://else.example:8443/1" srcset="//else.example:8443/2 2x, //third.example/3 3x"></noscript>`;
    expect(run(html).unclaimed).toEqual([
      { line: 2, column: 1, name: 'script', host: 'connect.facebook.net', vendors: ['meta-pixel'] },
      { line: 3, column: 11, name: 'img', host: 'else.example:8443', vendors: [] },
      { line: 3, column: 11, name: 'img', host: 'third.example', vendors: [] },
    ]);
  });

  it.each([
    [`<script src="${GA}"></script>${HELD}`],
    ['<a href="https://else.example/">x</a><form action="https://else.example/"></form>'],
    ['<link rel="canonical" href="https://else.example/"><meta property="og:image" content="https://else.example/">'],
    ['<script type="application/ld+json" src="https://else.example/">{"@context":"https://schema.org"}</script>'],
    ['<img src="/own"><img src="data:,"><img src="http://["><img src="blob:https://else.example/1">'],
    ['<!-- <img src="https://else.example/"> --><textarea><img src="https://else.example/"></textarea>'],
    ['<img data-vendor="vimeo" src="https://else.example/">'],
  ])('is none in %s', (html) => expect(hostsIn(html)).toEqual([]));

  it('is none of the site’s own, or of those that it allows', () => {
    const html = ['www.site.example', 'shop.site.example', 'cdn.example', 'fonts.example', 'else.example']
      .map((host) => `<img src="https://${host}/">`)
      .join('');
    const how = { url: 'https://site.example/', allow: ['*.cdn.example'] };
    expect(hostsIn(html, how, { allow: ['fonts.example'] })).toEqual(['else.example']);
    expect(hostsIn(html, {}, { cookie: { domain: '.site.example' } })).toEqual([
      'cdn.example',
      'fonts.example',
      'else.example',
    ]);
    expect(hostsIn('<base href="https://else.example/"><img src=a>')).toEqual(['else.example']);
  });

  it('is held too with guard "all"', () => {
    const { html, unclaimed } = run('<img src="https://else.example/">', {}, { guard: 'all' });
    expect([html, unclaimed.length]).toEqual([
      '<img data-vendor="//else.example" data-src="https://else.example/">',
      1,
    ]);
  });
});

describe('the tag', () => {
  it.each([
    ['<head></head>', `<head>${TAG}</head>`],
    ['<HTML lang=en>\n<HEAD>\n\t<title>x', `<HTML lang=en>\n<HEAD>\n\t${TAG}\n\t<title>x`],
    ['<!doctype html>\r\n<meta charset=utf-8>\r\n<p>', `<!doctype html>\r\n<meta charset=utf-8>\r\n${TAG}\r\n<p>`],
    [
      '<!-- a --><!DOCTYPE html><script src=/own.js></script>',
      `<!-- a --><!DOCTYPE html>${TAG}<script src=/own.js></script>`,
    ],
    ['<html><body><p>', `<html>${TAG}<body><p>`],
    ['<html><script src=/a.js></script><head>', `<html>${TAG}<script src=/a.js></script><head>`],
    ['\ufeff<html><head><meta charset=utf-8>', `\ufeff<html><head><meta charset=utf-8>${TAG}`],
    // browsers look for the encoding in the first 1024 bytes alone, and the tag may be longer
    [
      '<head>\n<title>x</title>\n<meta name=a>\n<meta charset=utf-8>\n<link href=/a.css rel=stylesheet>',
      `<head>\n<title>x</title>\n<meta name=a>\n<meta charset=utf-8>\n${TAG}\n<link href=/a.css rel=stylesheet>`,
    ],
    [
      '<head><script src=/a.js></script><meta charset=utf-8>',
      `<head>${TAG}<script src=/a.js></script><meta charset=utf-8>`,
    ],
    [
      '<html><!-- <head> <script src=/sekisho/sekisho.js></script> --><head>',
      `<html><!-- <head> <script src=/sekisho/sekisho.js></script> --><head>${TAG}`,
    ],
    [
      '<html><template><script src=sekisho.js></script></template>',
      `<html>${TAG}<template><script src=sekisho.js></script></template>`,
    ],
  ])('stands first in %s', (html, expected) => {
    const { html: given, changes } = run(html, { tag: TAG });
    expect(given).toBe(expected);
    expect(changes.map(({ kind }) => kind)).toEqual(['inserted']);
    expect(run(given, { tag: TAG })).toEqual({ html: given, changes: [], unclaimed: [], warnings: [] });
  });

  it.each([
    '<html><head><script src="https://cdn.example/v1/sekisho.js?2" data-vendors="x"></script>',
    '<html><head><script src="sekisho.debug.js"></script>',
    '<p>a part of a page</p>',
    '',
  ])('is not put into %s', (html) => expect(run(html, { tag: TAG, allow: ['cdn.example'] }).changes).toEqual([]));

  it('finds its place in a page that begins with a thousand comments', () => {
    const comments = '<!-- a -->'.repeat(1000);
    expect(run(`${comments}<p>`, { tag: TAG }).html).toBe(`${comments}<p>`);
    expect(run(`${comments}<!doctype html><p>`, { tag: TAG }).html).toBe(`${comments}<!doctype html>${TAG}<p>`);
  });

  it('is written with each of its files on a line of its own', () => {
    const tag = headTag({ vendors: ['meta-pixel'], texts: {} }, { src: '/s/sekisho.js' });
    expect(run('<head>\r\n  <title>', { tag }).html.split('\r\n')).toEqual([
      '<head>',
      ...tag.split('\n').map((line) => `  ${line}`),
      '  <title>',
    ]);
  });

  it('may be a script in the page itself, or lie on another host', () => {
    const inline = headTag(options, { src: '', inline: 'start(1)\nstart(2)' });
    const { html } = run('<head>\n<title>', { tag: inline });
    expect(html).toBe(`<head>\n${inline}\n<title>`);
    expect(run(html, { tag: inline }).changes).toEqual([]);
    const tag = headTag(options, { src: 'https://cdn.example/sekisho.js' });
    const all: Options = { guard: 'all' };
    const given = run('<head>', { tag }, all);
    expect(given.html).toBe(`<head>${tag}`);
    expect(run(given.html, { tag }, all)).toEqual({ html: given.html, changes: [], unclaimed: [], warnings: [] });
  });
});

const scrap = fc.oneof(
  fc.constantFrom(
    ...['<html>', '<head>', '<body>', '<!doctype html>', '<meta charset=utf-8>', '<title>', '</title>', '<noscript>'],
    ...[
      '</noscript>',
      '<template>',
      '</template>',
      '<svg>',
      '</svg>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<style>',
    ],
    ...[
      '<script src=',
      '<img src=',
      '<iframe srcdoc=',
      '<link rel=preload href=',
      '<base href=',
      '<img srcset="',
      ' src=',
    ],
    ...['"', "'", '>', '/>', ' ', '\n', '\r\n', '\r', '\ufeff', '\0', 'é', '<', '</style>', ' data-vendor=', ' type='],
    ...[GA, '//i.vimeocdn.com/1', 'https://else.example/', '/own.js', 'vimeo', 'theirs', 'module', TAG, 'sekisho.js'],
  ),
  fc.string({ maxLength: 4 }),
);
const markup = fc.array(scrap, { maxLength: 24 }).map((parts) => parts.join(''));

describe('whatever the page', () => {
  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(markup, fc.constantFrom('', TAG), fc.constantFrom('declared', 'all'), (html, tag, guard) => {
        const { html: once } = run(html, { tag }, { guard });
        const twice = run(once, { tag }, { guard });
        expect(twice.html).toBe(once);
        expect(twice.changes).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('what has no change is the same text, and what has one is not', () => {
    fc.assert(
      fc.property(markup, fc.constantFrom('', TAG), (html, tag) => {
        const { html: given, changes } = run(html, { tag });
        expect(given !== html).toBe(changes.length > 0);
      }),
    );
  });
});
