// @ts-check
/**
 * How many megabytes a second `holdMarkup` takes, beside the parser that it reads by, and that parser building a tree:
 * `node bench/serverThroughput.mjs`. Compare ratios within one run.
 */
import { readFileSync } from 'node:fs';
import { parse, Tokenizer } from 'parse5';
import { holdMarkup, readConsent } from '../dist/npm/server/index.js';
import { summarise } from './statistics.mjs';

const options = { vendors: ['google-analytics', 'google-ads', 'meta-pixel', 'vimeo', 'youtube', 'x'] };
const held = readConsent('', options);
const granted = {
  ...held,
  choices: Object.fromEntries(Object.keys(held.choices).map((id) => [id, /** @type {const} */ ('granted')])),
};

/** A page of real markup: this project's own privacy page, time and again, with tags of vendors in between. */
const part = `${readFileSync(new URL('../demo/spa/public/privacy.html', import.meta.url), 'utf8').replace(/<\/?(html|body|head)[^>]*>/g, '')}
<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
<iframe src="https://player.vimeo.com/video/1" width="640" height="360" title="A film"></iframe>
<noscript><img src="https://www.facebook.com/tr?id=1" alt=""></noscript>`;
const page = part.repeat(Math.ceil(200_000 / part.length));
const nothing = () => {};

/** @type {Record<string, () => unknown>} */
const ways = {
  'holdMarkup, held': () => holdMarkup(page, options, held),
  'holdMarkup, held, guard "all"': () => holdMarkup(page, { ...options, guard: 'all' }, granted),
  'holdMarkup, all granted': () => holdMarkup(page, options, granted),
  'parse5, tokens alone': () =>
    new Tokenizer(
      { sourceCodeLocationInfo: true },
      {
        ...{ onStartTag: nothing, onEndTag: nothing, onComment: nothing, onDoctype: nothing, onEof: nothing },
        ...{ onCharacter: nothing, onNullCharacter: nothing, onWhitespaceCharacter: nothing },
      },
    ).write(page, true),
  'parse5, a tree': () => parse(page),
  'parse5, a tree with places': () => parse(page, { sourceCodeLocationInfo: true }),
};

const ROUNDS = 40;
for (const [name, run] of Object.entries(ways)) {
  for (let round = 0; round < 5; round++) run();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const { median } = summarise(times);
  console.log(`${name.padEnd(32)} ${(page.length / 1000 / median).toFixed(1).padStart(8)} MB/s`);
}
