/** Released scripts run in the order in which the browser itself runs the same scripts: the oracle is the browser. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../rig/driver.js';
import { launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { SHOP, shopPage, startSite } from './site.js';

let server: RigServer;
let browser: Browser;
beforeAll(async () => {
  server = await startSite();
  browser = await launch('chromium', server);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

type Kind = 'inline' | 'external' | 'async' | 'defer' | 'module' | 'failing';
interface Tag {
  readonly kind: Kind;
  readonly delay: number;
}

const anyTag = fc.record({
  kind: fc.constantFrom<Kind>('inline', 'inline', 'external', 'external', 'async', 'defer', 'module', 'failing'),
  delay: fc.integer({ min: 0, max: 60 }),
});

const write = (run: number, tags: readonly Tag[], isHeld: boolean): string =>
  tags
    .map(({ kind, delay }, index) => {
      const url = `https://v.example/${run}/${index}.js`;
      if (kind === 'failing') server.behave(url, { status: 404, body: '', delay });
      else if (kind !== 'inline') server.behave(url, { body: `log.push(${index})`, delay, cors: true });
      const attribute = kind === 'async' || kind === 'defer' ? kind : '';
      if (!isHeld) {
        const type = kind === 'module' ? 'type="module"' : '';
        return kind === 'inline'
          ? `<script>log.push(${index})</script>`
          : `<script src="${url}" ${attribute} ${type}></script>`;
      }
      const held = `type="text/plain" data-vendor="google-ads" ${attribute} ${kind === 'module' ? 'data-type="module"' : ''}`;
      return kind === 'inline'
        ? `<script ${held}>log.push(${index})</script>`
        : `<script ${held} data-src="${url}"></script>`;
    })
    .join('\n');

it('for random sequences of inline, external, async, defer, module and failing scripts', async () => {
  const visitor = await browser.visitor();
  const page = await visitor.page();
  let run = 0;
  let scripts = 0;
  const logOf = async (count: number): Promise<number[]> => {
    await page.waitFor(`window.log.length >= ${count}`, 8000);
    return page.evaluate<number[]>('log');
  };
  await fc.assert(
    fc.asyncProperty(fc.array(anyTag, { minLength: 2, maxLength: 9 }), async (tags) => {
      run += 1;
      scripts += tags.length;
      const count = tags.filter(({ kind }) => kind !== 'failing').length;
      const isFree = (index: number): boolean => tags[index]!.kind === 'async';
      const native = `${SHOP}/native-${run}`;
      server.page(native, {
        headers: { 'content-type': 'text/html' },
        body: `<!doctype html><script>window.log = []</script>${write(run, tags, false)}`,
      });
      await page.open(native, 'begun');
      const oracle = await logOf(count);
      await page.open(
        shopPage(server, `/held-${run}`, {
          tag: 'data-vendors="google-ads" data-banner="manual"',
          head: '<script>window.log = []</script>',
          body: write(run, tags, true),
        }),
      );
      if (run === 1) await page.evaluate('sekisho.grant()');
      else if (run % 2) await page.evaluate('sekisho.deny(), sekisho.grant()');
      const ours = await logOf(count);
      // odd runs release after the page is loaded, even ones while it is parsed
      await page.evaluate(run % 2 ? 'sekisho.grant()' : 'sekisho.deny()');
      expect(new Set(ours), 'each runs once').toEqual(new Set(oracle));
      expect(ours).toHaveLength(oracle.length);
      expect(
        ours.filter((index) => !isFree(index)),
        JSON.stringify(tags),
      ).toEqual(oracle.filter((index) => !isFree(index)));
    }),
    { numRuns: 60, endOnFailure: true },
  );
  console.log(`${run} random sequences, ${scripts} scripts, all in the browser's own order`);
  await visitor.close();
}, 120_000);
