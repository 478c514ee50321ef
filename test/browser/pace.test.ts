/**
 * What the visitor and the page pay, counted: work that an accept click does before the paint, and work that inserting
 * nodes causes. Milliseconds are the benchmark's, see bench/.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { shopPage, startSite } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

/** How often the page's own interfaces were used since the last reading. */
type Counts = Readonly<Record<string, number>>;

interface Counted {
  readonly counts: Record<string, number>;
  readonly observers: number;
}

/** Runs inside the page, before everything else: counts what makes a page slow. */
function count(): void {
  const scope = window as unknown as { counted: { counts: Record<string, number>; observers: number } };
  const counted = { counts: {} as Record<string, number>, observers: 0 };
  scope.counted = counted;
  const add = (name: string) => (counted.counts[name] = (counted.counts[name] ?? 0) + 1);
  const countGetter = (owner: object, name: string) => {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    const { get } = property ?? {};
    if (!get) return;
    Object.defineProperty(owner, name, {
      ...property,
      get(this: unknown) {
        add('forced layouts');
        return get.call(this) as unknown;
      },
    });
  };
  const countCall = (owner: object, name: string, as: string) => {
    const holder = owner as Record<string, (...values: unknown[]) => unknown>;
    const original = holder[name];
    if (!original) return;
    holder[name] = function (this: unknown, ...values: unknown[]) {
      add(as);
      return original.apply(this, values);
    };
  };
  for (const side of ['Width', 'Height', 'Top', 'Left']) {
    countGetter(HTMLElement.prototype, `offset${side}`);
    for (const kind of ['client', 'scroll']) countGetter(Element.prototype, kind + side);
  }
  countGetter(HTMLElement.prototype, 'innerText');
  for (const name of ['getBoundingClientRect', 'getClientRects', 'checkVisibility'])
    countCall(Element.prototype, name, 'forced layouts');
  countCall(Document.prototype, 'elementFromPoint', 'forced layouts');
  countCall(window, 'getComputedStyle', 'forced layouts');
  for (const owner of [Document.prototype, Element.prototype, DocumentFragment.prototype]) {
    for (const name of ['querySelector', 'querySelectorAll', 'getElementsByTagName'])
      countCall(owner, name, 'searches');
  }
  for (const name of ['matches', 'closest']) countCall(Element.prototype, name, 'looks at one node');
  countCall(Element.prototype, 'hasAttributes', 'asks whether it has attributes');
  const Native = MutationObserver;
  window.MutationObserver = class extends Native {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        add('mutation callbacks');
        callback(records, observer);
      });
      counted.observers += 1;
    }
  };
}

const COUNT = `<script>(${count.toString()})()</script>`;

/** Ways to insert 20,000 nodes. */
const SHAPES: Readonly<Record<string, (root: Element) => void>> = {
  'one innerHTML': (root) => {
    root.innerHTML = '<li class="item"><b></b></li>'.repeat(10_000);
  },
  '20,000 times appendChild': (root) => {
    for (let n = 0; n < 20_000; n += 1) root.append(document.createElement('li'));
  },
  'one fragment': (root) => {
    const all = document.createDocumentFragment();
    for (let n = 0; n < 20_000; n += 1) all.append(document.createElement('li'));
    root.append(all);
  },
};

/** What our observer does with each: one search of what was inserted at once, one look at every node that came alone. */
const WORK: Readonly<Record<string, Counts>> = {
  'one innerHTML': { searches: 2, 'looks at one node': 1, 'asks whether it has attributes': 1 },
  // none of them has any, so none is looked at
  '20,000 times appendChild': { 'asks whether it has attributes': 20_000 },
  'one fragment': { searches: 2, 'looks at one node': 1, 'asks whether it has attributes': 1 },
};

describe.each(enginesFor(['chromium'], 'what is counted is our own code, the same everywhere'))(
  'the pace in %s',
  (engine) => {
    let browser: Browser;
    let visitor: Visitor;
    let page: Page;

    beforeAll(async () => {
      browser = await launch(engine, server);
    });
    afterAll(() => browser.close());
    beforeEach(async () => {
      server.reset();
      visitor = await browser.visitor();
      page = await visitor.page();
    });
    afterEach(() => visitor.close());

    const read = () => page.evaluate((): Counted => (window as unknown as { counted: Counted }).counted);
    const forget = () =>
      page.evaluate(() => {
        (window as unknown as { counted: { counts: Counts } }).counted.counts = {};
      });

    it('releases none of 5,000 held tags inside of the accept click, whose work does not grow with them', async () => {
      const works: Counts[] = [];
      for (const tags of [5, 5000]) {
        const held = Array.from(
          { length: tags },
          (_, n) => `<script type="text/plain" data-vendor="google-ads">window.ran = ${n + 1}</script>`,
        ).join('');
        const options = { before: COUNT, tag: 'data-vendors="google-ads"', body: `<h1>Shop</h1>${held}` };
        await visitor.close();
        visitor = await browser.visitor();
        page = await visitor.page();
        await page.open(shopPage(server, `/held/${tags}`, options));
        await page.wait('part=accept');
        await page.atRest();
        await page.evaluate(() => {
          const scope = window as unknown as { ran?: number; counted: Counted; click: unknown };
          const first = () => {
            for (const key of Object.keys(scope.counted.counts)) delete scope.counted.counts[key];
          };
          addEventListener('click', first, { capture: true, once: true });
          // after every listener of the click
          addEventListener('click', () => (scope.click = { ran: scope.ran ?? 0, ...scope.counted.counts }), {
            once: true,
          });
        });
        await page.click('part=accept');
        await page.waitFor(`window.ran === ${tags}`);
        works.push(await page.evaluate<Counts>('window.click'));
      }
      // whether an observer is called back in the same task is the engine's affair
      for (const work of works) delete (work as Record<string, number>)['mutation callbacks'];
      const [few, many] = works;
      expect(many).toEqual(few);
      expect(many).toMatchObject({ ran: 0 });
      expect(many).not.toHaveProperty('forced layouts');
    });

    it.each(Object.keys(SHAPES))('looks at 20,000 nodes without laying the page out: %s', async (name) => {
      const tag = 'data-vendors="google-ads google-analytics vimeo" data-banner="manual"';
      await page.open(shopPage(server, '/insert', { before: COUNT, tag, body: '<div id="root"></div>' }));
      await page.atRest();
      const { observers } = await read();
      await forget();
      await page.evaluate(`(${SHAPES[name]!.toString()})(document.getElementById('root'))`);
      await page.atRest();
      const { counts } = await read();
      expect(observers).toBe(1);
      expect(counts).toEqual({ 'mutation callbacks': 1, ...WORK[name] });
      expect(server.requests(/example\.co\.uk\/(?!insert|dist)/)).toEqual([]);
    });
  },
);
