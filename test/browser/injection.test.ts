/**
 * What somebody gains who can write inert markup into a page with a strict policy: markup that starts nothing by itself,
 * such as a sanitiser lets through. With Sekisho there it starts nothing either, before an answer and after "Accept all".
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { oddPage, sekisho } from './odd.js';
import './pages/globals.js';
import { leaks, optionsBlock, startSite } from './site.js';
import { useTab } from './tab.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const EVIL = 'https://evil.example';
const OWNED = "(window.ran = window.ran || []).push('inline')";
const encoded = (markup: string): string => markup.replaceAll('"', '&quot;');

/** In front of the tag: what may change how it starts. */
const BEFORE: Readonly<Record<string, string>> = {
  'files from elsewhere': optionsBlock({ base: `${EVIL}/` }),
  'another nonce': optionsBlock({ nonce: '' }),
  'everything granted': optionsBlock({ regime: 'none' }),
  'links that run': optionsBlock({ policy: { url: `javascript:${OWNED}` }, optOutPages: [`javascript:${OWNED}`] }),
  'a base': `<base href="${EVIL}/">`,
  'names of ours': '<form id="sekisho"><input name="push"><input id="currentScript"></form>',
};

/** In the page: tags that need what is always granted, or what the visitor will grant. */
const TAGS = (needs: string): Readonly<Record<string, string>> => ({
  'a script with an address': `<script type="text/plain" ${needs} data-src="${EVIL}/script.js"></script>`,
  'a module': `<script type="text/plain" data-type="module" ${needs} data-src="${EVIL}/module.js"></script>`,
  'an inline script': `<script type="text/plain" ${needs}>${OWNED}</script>`,
  'an import map': `<script type="text/plain" data-type="importmap" ${needs}>{"imports":{"x":"${EVIL}/map.js"}}</script>`,
  'a script of a template': `<template ${needs}><script src="${EVIL}/template.js"></script><script>${OWNED}</script></template>`,
  'an SVG script': `<svg><script ${needs} data-href="${EVIL}/svg.js" href="data:,"></script></svg>`,
  'a frame that runs': `<iframe ${needs} data-src="javascript:parent.${OWNED}" title="x"></iframe>`,
  'a frame with markup': `<iframe ${needs} data-src="about:blank" srcdoc="${encoded(`<script>parent.${OWNED}</script>`)}" title="x"></iframe>`,
  'an object': `<object ${needs} data-data="${EVIL}/object.svg"></object>`,
  'an embed': `<embed ${needs} data-src="${EVIL}/embed.svg">`,
  'a stylesheet': `<link rel="stylesheet" ${needs} data-href="${EVIL}/style.css">`,
  'a module’s preload': `<link rel="modulepreload" ${needs} data-href="${EVIL}/preload.js">`,
  'a script’s preload': `<link rel="preload" as="script" ${needs} data-href="${EVIL}/as-script.js">`,
  'a handler': `<img ${needs} data-src="data:," onerror="${OWNED}" alt="">`,
  'a link to embed': `<a data-embed="vimeo" href="javascript:${OWNED}">film</a>`,
  'a link to share': `<a data-sekisho="share" data-share="x" href="javascript:${OWNED}">share</a>`,
  'a table of ours': `<div data-sekisho="disclosures" ${needs}></div>`,
});

const dist = (file: string): string => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
const hashOf = (file: string): string => `'sha256-${createHash('sha256').update(dist(file)).digest('base64')}'`;
const LAZY = ['ui', 'preact', 'embeds', 'receipts', 'disclosures', 'catalogue'].map((name) => `sekisho.${name}.js`);
const CORE = hashOf('sekisho.js');
const HASHES = [CORE, ...LAZY.map(hashOf)].join(' ');
const HASHED = `integrity="${CORE.replaceAll("'", '')}" crossorigin`;
const TRUSTED = "; require-trusted-types-for 'script'; trusted-types sekisho";

/** Policies, the tag's attributes under each, and whether what names a vendor may start with its permission. */
const POLICIES = {
  nonce: { sources: "'nonce-abc'", tag: 'nonce="abc"' },
  'nonce and strict-dynamic': { sources: "'nonce-abc' 'strict-dynamic'", tag: 'nonce="abc"' },
  'nonce, strict-dynamic and Trusted Types': { sources: `'nonce-abc' 'strict-dynamic'${TRUSTED}`, tag: 'nonce="abc"' },
  hashes: { sources: HASHES, tag: HASHED },
  'hashes and strict-dynamic': { sources: `${CORE} 'strict-dynamic'`, tag: HASHED },
  'the own host and Trusted Types': { sources: `'self'${TRUSTED}`, tag: '' },
} as const;
type PolicyName = keyof typeof POLICIES;

describe.each(engines())('inert markup of an attacker in %s', (engine) => {
  const tab = useTab(engine, () => server);

  const open = async (name: PolicyName, before: string, body: string): Promise<void> => {
    const { sources, tag } = POLICIES[name];
    const rest = "style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'";
    const url = oddPage(server, `${name.replaceAll(/\W+/g, '-')}-${before ? 'before' : 'after'}`.toLowerCase(), {
      before,
      tag: sekisho(tag),
      body,
      headers: { 'content-security-policy': `default-src 'none'; ${rest}; script-src ${sources}` },
    });
    await tab.page.open(url);
    await tab.page.wait('part=banner');
    await tab.page.atRest();
  };
  const expectNothing = async (): Promise<void> => {
    expect(leaks(server).filter((url) => url.startsWith(EVIL))).toEqual([]);
    expect(await tab.page.evaluate(() => window.ran ?? [])).toEqual([]);
  };
  const names = Object.keys(POLICIES) as PolicyName[];

  it.each(names)('starts nothing that needs no permission, and changes nothing of ours: %s', async (name) => {
    const needless = Object.values(TAGS('data-purpose="necessary"')).join('');
    await open(name, Object.values(BEFORE).join(''), needless);
    await expectNothing();
    const choices = await tab.page.evaluate(() => ({ ...window.sekisho.decision.choices }));
    if (POLICIES[name].tag.includes('nonce')) expect(choices['google-ads']).toBe('denied');
    await tab.page.click('part=accept');
    await tab.page.gone('part=banner');
    await tab.page.atRest();
    await expectNothing();
  });

  it.each(names)('starts nothing once the visitor has accepted: %s', async (name) => {
    await open(name, '', Object.values(TAGS('data-vendor="google-ads"')).join(''));
    await expectNothing();
    await tab.page.click('part=accept');
    await tab.page.gone('part=banner');
    await tab.page.atRest();
    // nothing tells there whose a script is that the page's own code would start: docs/guarantees.md
    if (name === 'hashes and strict-dynamic') {
      const started = leaks(server).map((url) => url.replace(/.*\//, ''));
      expect(started).toContain('script.js');
      const known = ['script.js', 'module.js', 'template.js', 'preload.js', 'as-script.js'];
      expect(started.filter((file) => !known.includes(file))).toEqual([]);
    } else await expectNothing();
  });
});
