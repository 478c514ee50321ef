import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from '../rig/axe.js';
import type { Browser, Page, Visitor, VisitorOptions } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import {
  DEMO,
  leaks,
  itIn,
  ownFiles,
  shopPage,
  startSite,
  stateOf,
  type ShopPage,
  receiptMade,
  WATCH_SHIFTS,
} from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const TAG = 'data-vendors="google-analytics vimeo youtube" data-policy-version="1" data-site="The Shop"';

const frame = (video: number, attributes = 'width="640" height="360"', vendor = 'data-vendor="vimeo"'): string =>
  `<iframe id="v${video}" ${vendor} data-src="https://player.vimeo.com/video/${video}" title="Film ${video}" ${attributes}></iframe>`;
const main = (content: string): string => `<main><h1>Shop</h1>${content}<p id="after">After</p></main>`;

/** The place of an element in the document. */
const placeOf = (selector: string): number[] => {
  const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
  return [x, y + scrollY, width, height].map((length) => Math.round(length * 2) / 2);
};
/** Presses a button of the first placeholder, wherever it is scrolled to. */
const press = (part: string): string =>
  `document.querySelector('sekisho-placeholder').shadowRoot.querySelector('[part~=${part}]').click()`;
const PLACEHOLDERS = 'document.querySelectorAll("sekisho-placeholder").length';

describe.each(engines())('placeholders in %s', (engine) => {
  const inChromium = itIn(
    engine,
    ['chromium'],
    'our own markup, styles and words, which the other tests here show in every engine',
  );
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  const enter = async (options: VisitorOptions = {}): Promise<void> => {
    visitor = await browser.visitor(options);
    page = await visitor.page();
  };
  const open = async (path: string, content: string, rest: Partial<ShopPage> = {}): Promise<void> => {
    await page.open(shopPage(server, path, { tag: TAG, body: main(content), ...rest }));
    // Firefox may still answer for the page before
    await page.waitFor(`location.pathname === '${path}' && document.readyState === 'complete'`);
  };
  /** Somebody who has refused everything comes back. */
  const refuse = async (): Promise<void> => {
    await open('/refuse', '');
    await page.click('part=reject');
    await page.gone('part=banner');
    await page.waitFor(receiptMade());
    server.reset();
  };

  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  beforeEach(() => server.reset());
  afterEach(() => visitor.close());

  it('say who the provider is, and request nothing', async () => {
    await enter();
    await refuse();
    await open('/one', frame(1));
    await page.wait('part=placeholder');
    const text = await page.text('part=placeholder');
    for (const part of ['Content from Vimeo', 'Film 1', 'Vimeo.com, Inc.', 'terms and privacy policy']) {
      expect(text).toContain(part);
    }
    const links = await page.evaluate(() =>
      [...document.querySelector('sekisho-placeholder')!.shadowRoot!.querySelectorAll('a')].map(
        ({ href, target, rel }) => [href, target, rel],
      ),
    );
    expect(links).toEqual([
      ['https://vimeo.com/privacy', '_blank', 'noopener noreferrer'],
      ['https://vimeo.com/terms', '_blank', 'noopener noreferrer'],
    ]);
    expect(await page.visible('#v1')).toBe(false);
    expect(leaks(server)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.errors()).toEqual([]);
  });

  inChromium('download nothing for a page without held frames, or whose frames are not to have one', async () => {
    await enter();
    await refuse();
    await open(
      '/none',
      '<iframe data-vendor="vimeo" title="x"></iframe>' +
        frame(1, 'data-placeholder="none"') +
        frame(2, 'width="1" height="1"') +
        '<iframe src="about:blank" title="y"></iframe>',
    );
    await page.atRest();
    expect(ownFiles(server)).toEqual(['sekisho.js']);
    await open('/unseen', frame(3, 'style="width:0;height:0;border:0"') + frame(4, 'style="display:none"'));
    await page.atRest();
    expect(await page.evaluate(PLACEHOLDERS)).toBe(0);
    await page.evaluate('document.querySelector("#v4").style.display = ""');
    await page.wait('part=placeholder');
  });

  const SIZES: Readonly<Record<string, string>> = {
    attributes: frame(1),
    'no size at all': frame(1, ''),
    'a percentage and a ratio': frame(1, 'style="width:100%;height:auto;aspect-ratio:16/9;border:0;display:block"'),
    'a box that is padded': `<div style="position:relative;height:0;padding-bottom:56.25%">${frame(1, 'style="position:absolute;top:0;left:0;width:100%;height:100%;border:0"')}</div>`,
    'the middle of a flexible row': `<div style="display:flex;gap:1em"><p>left</p>${frame(1, 'width="300" height="200" style="margin:auto"')}<p>right</p></div>`,
    'a cell of a grid': `<div style="display:grid;grid-template-columns:1fr 2fr">${frame(1, 'style="width:100%;height:200px;margin:10px 0 30px"')}<p>cell</p></div>`,
    'a line of text': `<p>before ${frame(1, 'width="120" height="80"')} behind</p>`,
    'a percentage of nothing': frame(1, 'style="width:50%;height:50%"'),
    'a content box with padding': frame(
      1,
      'width="400" height="200" style="padding:10px;border:5px solid;max-width:100%"',
    ),
  };

  const placesOf = async (...selectors: string[]): Promise<number[][]> => {
    const places: number[][] = [];
    for (const selector of selectors) places.push(await page.evaluate(placeOf, selector));
    return places;
  };

  inChromium.each(Object.keys(SIZES))('take exactly the place of a frame: %s', async (name) => {
    await enter({ viewport: { width: 1000, height: 700 } });
    await refuse();
    const content = SIZES[name]!;
    for (const width of [1000, 500]) {
      const box = `<div style="width:${width - 60}px" id="box">${content}<p id="behind">Behind</p></div>`;
      await open('/plain', box.replace(/data-vendor="vimeo"/g, 'data-vendor="vimeo" data-placeholder="none"'));
      const wanted = await placesOf('#v1', '#behind');
      await open('/held', box);
      await page.wait('part=placeholder');
      const got = await placesOf('sekisho-placeholder', '#behind');
      expect(got, `${width}`).toEqual(wanted);
      // in a small one it has to be scrolled to
      await page.evaluate(press('load-once'));
      await page.waitFor(`!${PLACEHOLDERS}`);
      expect(await placesOf('#v1', '#behind')).toEqual(wanted);
      expect(await page.evaluate('document.querySelector("#v1").hasAttribute("hidden")')).toBe(false);
    }
  });

  it('follow what the page says of the frame: its style, its class, the size of the window', async () => {
    await enter();
    await refuse();
    await open('/follows', frame(1, 'style="border:0"'), {
      head: '<style>iframe{width:50%;height:200px}.wide iframe{width:300px;height:150px}.tall{height:250px!important}</style>',
    });
    await page.wait('part=placeholder');
    const size = `(${String(placeOf)})('sekisho-placeholder').slice(2).join()`;
    await page.evaluate(() => {
      document.querySelector('main')!.style.width = '500px';
    });
    await page.waitFor(`${size} === "250,200"`);
    await page.evaluate('document.querySelector("iframe").classList.add("tall")');
    await page.waitFor(`${size} === "250,250"`);
    await page.evaluate(() => {
      document.querySelector('iframe')!.style.width = '100px';
    });
    await page.waitFor(`${size} === "100,250"`);
    // stands for a media query, of which the page is told by the same event
    await page.evaluate(() => {
      const frameOfPage = document.querySelector('iframe')!;
      frameOfPage.className = '';
      frameOfPage.style.width = '';
      document.body.classList.add('wide');
      dispatchEvent(new Event('resize'));
    });
    await page.waitFor(`${size} === "300,150"`);
    await page.evaluate(press('load-once'));
    await page.waitFor(`!${PLACEHOLDERS}`);
    expect(await page.evaluate('document.querySelector("iframe").getAttribute("style")')).toMatch(/^border: 0(px)?;$/);
  });

  it('do not make the page jump', async () => {
    await enter();
    await refuse();
    await open('/still', `${frame(1)}${frame(2, 'width="100%" height="200"')}`, { head: WATCH_SHIFTS });
    const before = await page.evaluate(placeOf, '#after');
    await page.wait('part=placeholder');
    expect(await page.evaluate(placeOf, '#after')).toEqual(before);
    await page.click('part=always-allow');
    await page.waitFor(`!${PLACEHOLDERS}`);
    expect(await page.evaluate(placeOf, '#after')).toEqual(before);
    await page.atRest();
    expect(await page.evaluate('window.shift')).toBe(0);
  });

  it('load one frame once, give it the focus, and ask again on the next page', async () => {
    await enter();
    await refuse();
    await open('/two', frame(1) + frame(2));
    await page.click('part=load-once');
    await server.waitFor('https://player.vimeo.com/video/1');
    await page.waitFor(`${PLACEHOLDERS} === 1`);
    await page.waitFor('document.activeElement.id === "v1"');
    expect(await page.evaluate('document.querySelector("#v1").outerHTML.includes("hidden")')).toBe(false);
    expect(server.requests('https://player.vimeo.com/video/2')).toEqual([]);
    expect((await stateOf(page)).choices.vimeo).toBe('denied');

    server.clear();
    await page.reload();
    await page.waitFor(`${PLACEHOLDERS} === 2`);
    expect(leaks(server)).toEqual([]);
  });

  it('load a frame once that nobody annotated', async () => {
    await enter();
    await refuse();
    await open('/plain', '');
    // By a script: what stands in the page's own markup may be asked for before any script can hold it.
    await page.evaluate(() => {
      const film = document.createElement('iframe');
      film.id = 'v1';
      film.title = 'Film 1';
      film.src = 'https://player.vimeo.com/video/1';
      document.querySelector('main')!.append(film);
    });
    await page.wait('part=load-once');
    expect(leaks(server)).toEqual([]);
    await page.click('part=load-once');
    await page.waitFor('document.activeElement.id === "v1"');
    await server.waitFor('https://player.vimeo.com/video/1');
    await page.atRest();
    expect(await page.evaluate(PLACEHOLDERS)).toBe(0);
    expect(server.requests('https://player.vimeo.com/video/1')).toHaveLength(1);
  });

  it('work by keyboard, in the order of the page', async () => {
    await enter();
    await refuse();
    await open('/keys', `<a href="#x" id="first">first</a>${frame(1)}`);
    await page.wait('part=placeholder');
    await page.evaluate('document.querySelector("#first").focus()');
    const focused = 'document.activeElement.shadowRoot?.activeElement?.textContent ?? ""';
    // WebKit leaves links out of the order unless told otherwise
    for (let times = 0; times < 4 && (await page.evaluate(focused)) !== 'Load this once'; times++)
      await page.press('Tab');
    expect(await page.evaluate(focused)).toBe('Load this once');
    await page.press('Tab');
    expect(await page.evaluate(focused)).toBe('Always allow Vimeo');
    await page.press('Enter');
    await server.waitFor('https://player.vimeo.com/video/1');
    await page.waitFor('document.activeElement.id === "v1"');
  });

  it('always allow one vendor: its frames load, and only its choice is stored, the question stays open', async () => {
    await enter();
    const body = main(
      frame(1) +
        frame(2) +
        '<iframe data-vendor="youtube" data-src="https://www.youtube.com/embed/3" width="640" height="360" title="Film 3"></iframe>',
    );
    await page.open(shopPage(server, '/always', { tag: TAG, body: `${body}<div style="height:60em"></div>` }));
    await page.wait('part=banner');
    await page.waitFor(`${PLACEHOLDERS} === 3`);
    await page.click('part=always-allow');
    await server.waitFor('https://player.vimeo.com/video/1');
    await server.waitFor('https://player.vimeo.com/video/2');
    await page.waitFor(`${PLACEHOLDERS} === 1`);
    const { status, choices } = await stateOf(page);
    expect(status).toBe('undecided');
    expect({ ...choices }).toMatchObject({
      vimeo: 'granted',
      youtube: 'denied',
      functional: 'denied',
      analytics: 'denied',
    });
    expect(await page.visible('part=banner')).toBe(true);
    expect(leaks(server).filter((url) => !url.includes('vimeo'))).toEqual([]);

    await page.reload();
    await server.waitFor('https://player.vimeo.com/video/2');
    await page.waitFor(`${PLACEHOLDERS} === 1`);
    await page.click('part=reject');
    await page.waitFor(`${PLACEHOLDERS} === 3`);
    expect(await page.evaluate('document.querySelector("#v1").hasAttribute("src")')).toBe(false);
  });

  it('go when permission comes from anywhere, and come back when it is withdrawn', async () => {
    await enter();
    await refuse();
    await open('/anywhere', frame(1));
    await page.wait('part=placeholder');
    await page.evaluate('sekisho.grant("vimeo")');
    await page.waitFor(`!${PLACEHOLDERS}`);
    expect(await page.visible('#v1')).toBe(true);
    await page.evaluate('sekisho.withdraw()');
    await page.wait('part=placeholder');
    await page.click('part=load-once');
    await page.waitFor(`!${PLACEHOLDERS}`);
    await page.evaluate('sekisho.withdraw()');
    await page.wait('part=placeholder');
    expect(await page.evaluate('document.querySelector("#v1").hasAttribute("src")'), 'once is taken back too').toBe(
      false,
    );
  });

  it('follow the page: frames added, moved, removed and copied', async () => {
    await enter();
    await refuse();
    await open('/moves', '<div id="a"></div><div id="b"></div>');
    await page.evaluate(() => {
      const late = { id: 'late', src: 'https://player.vimeo.com/video/9', width: '400', height: '300', title: 'Late' };
      document.querySelector('#a')!.append(Object.assign(document.createElement('iframe'), late));
    });
    await page.wait('part=placeholder');
    expect(await page.text('part=placeholder')).toContain('Vimeo.com, Inc.');
    await page.evaluate('document.querySelector("#b").append(document.querySelector("#late"))');
    await page.waitFor(
      'document.querySelector("#b > #late + sekisho-placeholder") && document.querySelector("#a").childNodes.length === 0',
    );
    await page.evaluate(
      'document.querySelector("#a").append(...document.querySelector("#b").cloneNode(true).childNodes)',
    );
    await page.waitFor(`${PLACEHOLDERS} === 2 && document.querySelector("#a > sekisho-placeholder").shadowRoot`);
    await page.evaluate(() => {
      document.querySelector('#a')!.textContent = '';
      document.querySelector('#late')!.remove();
    });
    await page.waitFor(`!${PLACEHOLDERS}`);
    await page.evaluate(
      (content: string) => {
        document.body.innerHTML = content;
      },
      `<main><h1>New</h1>${frame(8)}</main>`,
    );
    await page.wait('part=placeholder');
    expect(leaks(server)).toEqual([]);
    await page.evaluate('sekisho.destroy()');
    await page.waitFor(`!${PLACEHOLDERS}`);
  });

  it('do not come into what is being edited, whose content they would become', async () => {
    await enter();
    await refuse();
    await open('/editor', `<div contenteditable id="editor"><p>Text</p>${frame(1)}</div>${frame(2)}`);
    await page.waitFor('document.querySelector("#v2 + sekisho-placeholder")');
    await page.atRest();
    expect(await page.evaluate('Array.from(editor.children, ({ localName }) => localName)')).toEqual(['p', 'iframe']);
    expect(leaks(server)).toEqual([]);
  });

  inChromium('name the host and the purpose where no vendor is declared, and offer to load once alone', async () => {
    await enter();
    await refuse();
    await open('/purpose', frame(1, 'width="640" height="360"', 'data-purpose="functional"'));
    await page.wait('part=placeholder');
    const text = await page.text('part=placeholder');
    expect(text).toContain('Content from player.vimeo.com');
    expect(text).toContain('extra features');
    expect(await page.exists('part=always-allow')).toBe(false);
    expect(await findViolations(page)).toEqual([]);
    await page.click('part=load-once');
    await server.waitFor('https://player.vimeo.com/video/1');
  });

  inChromium('fit a small frame and a small screen, in the dark too', async () => {
    await enter({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    await refuse();
    await open(
      '/small',
      frame(1, 'width="180" height="100"') + frame(2, 'style="width:100%;height:auto;aspect-ratio:16/9"'),
      {
        head: '<meta name="viewport" content="width=device-width">',
      },
    );
    await page.waitFor(`${PLACEHOLDERS} === 2`);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const fits = await page.evaluate(() =>
      [...document.querySelectorAll('sekisho-placeholder')].map(({ shadowRoot }) => {
        const sheet = shadowRoot!.querySelector('.sheet')!;
        return [sheet.scrollWidth <= sheet.clientWidth, sheet.clientHeight > 60];
      }),
    );
    expect(fits).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(await findViolations(page)).toEqual([]);
    await page.evaluate(press('load-once'));
    await server.waitFor('https://player.vimeo.com/video/1');
  });

  inChromium('speak Japanese', async () => {
    await enter();
    await page.open(`${DEMO}/lessons/`);
    await page.click('part=reject');
    await page.wait('part=placeholder');
    const text = await page.text('part=placeholder');
    for (const part of [
      'Vimeoのコンテンツ',
      'IPアドレス、ブラウザと端末の情報',
      '今回だけ表示する',
      'Vimeoを常に許可する',
    ]) {
      expect(text).toContain(part);
    }
    expect(await page.evaluate('document.querySelector("sekisho-placeholder").lang')).toBe('ja');
    expect(await findViolations(page, 'sekisho-placeholder')).toEqual([]);
  });

  inChromium('need no exception in a strict security policy', async () => {
    await enter();
    await page.open(`${DEMO}/csp/`);
    await page.click('part=reject');
    await page.wait('part=placeholder');
    await page.click('part=load-once');
    await server.waitFor('https://player.vimeo.com/video/3');
    await page.waitFor(`!${PLACEHOLDERS}`);
    expect(await page.visible('#tag-frame')).toBe(true);
    expect((await page.errors()).filter((error) => error.startsWith('csp'))).toEqual([]);
  });

  inChromium('leave the frame held and empty where their file cannot be loaded', async () => {
    await enter();
    await refuse();
    server.behave('*/sekisho.embeds.js*', { reset: true });
    await open('/broken', frame(1));
    await page.atRest();
    expect(await page.evaluate(PLACEHOLDERS)).toBe(0);
    expect(leaks(server)).toEqual([]);
  });
});
