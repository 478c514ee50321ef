/** How each pictured view is reached, as a visitor reaches it. */
import type { PicturedView } from '../../scripts/pictures.mjs';
import type { Page } from '../rig/driver.js';
import type { RigServer } from '../rig/server.js';
import {
  answered,
  FIRST,
  FRAME,
  framework,
  type Look,
  MOVED,
  REGIONS,
  SIGNAL,
  VIEWS,
  visit,
} from '../browser/accessibility/views.js';

interface Way {
  /** Opens the page of a new visitor and waits until the view stands. */
  open(page: Page, server: RigServer, look: Look): Promise<void>;
  /** What stands at the top of the picture, if it has to be scrolled to. */
  readonly top?: string;
  /** It tells less in a smaller window: what is drawn for one size is not what visitors of another see. */
  readonly isDrawnBySize?: boolean;
}

/** As the checkers of accessibility see it. */
const openOf = (name: string): Way['open'] => VIEWS.find((view) => view.name === name)!.open;

/** The banner or preferences, as an attribute of the tag has them stand. */
const askBy =
  (tag: string): Way['open'] =>
  async (page, server, look) => {
    await visit(page, server, look, { tag });
    await page.wait('part=accept');
  };

const chooseBy =
  (tag: string): Way['open'] =>
  async (page, server, look) => {
    await askBy(tag)(page, server, look);
    await page.click('part=choose');
    await page.wait('sekisho >> #rights');
  };

const choose = chooseBy('');

const hold =
  (body: string, selector: string): Way['open'] =>
  async (page, server, look) => {
    await visit(page, server, look, { body, tag: 'data-banner="manual"' });
    await page.wait(selector);
  };

/** A vendor of advertising, of whom there is most to tell. */
const ADVERTISING = '[aria-labelledby=label-advertising]';
const VENDOR = `${ADVERTISING} .vendor`;

const REQUESTS = 'details:has(.requests)';
const COMPANIES = '[aria-labelledby=tcf] > h4:last-of-type';
const COMPANY = `${COMPANIES} + ul`;

const frame = (width: number, height: number, attributes = 'data-vendor="vimeo"'): string =>
  `<iframe ${attributes} data-src="https://player.vimeo.com/video/1" title="Film 1" width="${width}" height="${height}"></iframe>`;

/** Of nobody who is named, of sizes in which it says less, of a link, and of a part of the page. */
const FRAMES = [
  '<style>main>div{display:flex;flex-wrap:wrap;gap:1em;align-items:start}</style><div>',
  frame(400, 225, 'data-purpose="social"'),
  frame(300, 250),
  frame(240, 135),
  frame(160, 90),
  frame(120, 240),
  '<a href="https://vimeo.com/1" data-embed data-width="400">Film 2</a>',
  '<section data-gate="x" style="width:20em;height:13em"></section></div>',
].join('');

const settings = async (page: Page): Promise<void> => {
  await page.evaluate('sekisho.show("preferences")');
  await page.wait('sekisho >> #rights');
  // the receipt is made a little later
  await page.wait('part=download');
};

const openFramework: Way['open'] = async (page, server, look) => {
  await framework(page, server, look);
  await page.evaluate('sekisho.show("preferences")');
  await page.wait('sekisho >> #tcf');
};

export const WAYS: Readonly<Record<PicturedView, Way>> = {
  banner: { open: askBy(''), isDrawnBySize: true },
  reasons: { open: openOf('banner with reasons'), isDrawnBySize: true },
  contradicted: { open: openOf('banner that a signal contradicts') },
  told: { open: openOf('banner of California, where the signal is honoured') },
  abroad: { open: openOf('banner of Japan') },
  failed: { open: openOf('banner whose preferences fail') },
  box: { open: askBy('data-layout="box"') },
  center: { open: askBy('data-layout="center"') },
  sheet: { open: askBy('data-layout="sheet"') },
  preferences: { open: choose },
  side: { open: chooseBy('data-preferences="side"') },
  vendor: {
    open: async (page, server, look) => {
      await choose(page, server, look);
      await page.click(`sekisho >> ${VENDOR} summary`);
      await page.wait(`sekisho >> ${VENDOR} [open] dl`);
    },
    top: VENDOR,
  },
  partly: {
    open: async (page, server, look) => {
      await visit(page, server, look, { before: SIGNAL });
      await page.click('part=choose');
      await page.wait('sekisho >> #rights');
      await page.click(`sekisho >> ${VENDOR} .switch`);
    },
    top: ADVERTISING,
  },
  minor: {
    open: async (page, server, look) => {
      await visit(page, server, look, { before: REGIONS, tag: 'data-region="US-CA" data-age="12"' });
      await page.evaluate('sekisho.show("preferences")');
      await page.wait('sekisho >> #rights');
    },
    top: ADVERTISING,
  },
  sale: { open: openOf('opt-out that is honoured'), top: '#choices' },
  'opt-out': {
    open: async (page, server, look) => {
      await visit(page, server, look, {});
      await page.click('sekisho >> .links button');
      await page.wait('sekisho >> #rights');
    },
    top: '#opt-out',
  },
  rights: {
    open: async (page, server, look) => {
      await answered(page, server, look, [FIRST, MOVED]);
      await settings(page);
    },
    top: '#rights',
  },
  erased: {
    open: async (page, server, look) => {
      await answered(page, server, look, [FIRST, MOVED]);
      await settings(page);
      await page.click('part=erase');
      await page.wait('sekisho >> details[open] .pages');
    },
    top: '#rights',
  },
  requests: {
    open: async (page, server, look) => {
      await answered(page, server, look, [FIRST, MOVED]);
      await settings(page);
      await page.click(`sekisho >> ${REQUESTS} summary`);
    },
    top: REQUESTS,
  },
  reopen: { open: openOf('button that stays') },
  notice: {
    open: async (page, server, look) => {
      await answered(page, server, look);
      await visit(page, server, look, {}, [FIRST, MOVED]);
      await page.wait('part=notice');
    },
  },
  tcf: { open: framework, isDrawnBySize: true },
  purposes: { open: openFramework, top: '[aria-labelledby=tcf] > h4' },
  company: {
    open: async (page, server, look) => {
      await openFramework(page, server, look);
      await page.click(`sekisho >> ${COMPANY} summary`);
      await page.wait(`sekisho >> ${COMPANY} [open] dl`);
    },
    top: COMPANIES,
  },
  placeholder: { open: hold(FRAME, 'part=placeholder') },
  frames: {
    open: async (page, server, look) => {
      await hold(FRAMES, 'part=placeholder')(page, server, look);
      await page.evaluate('sekisho.disclose(document.querySelector("[data-gate]"))');
      await page.waitFor('document.querySelectorAll("sekisho-placeholder").length === 7');
    },
  },
  choices: { open: openOf('privacy-choices link') },
  disclosures: {
    open: hold('<div data-sekisho="disclosures"></div>', '.sekisho-disclosures'),
    top: '.sekisho-disclosures',
  },
  service: {
    open: hold('<div data-sekisho="disclosures"></div>', '.sekisho-disclosures'),
    top: '[data-choice] ~ [data-choice]',
  },
  transmission: {
    open: hold('<div data-sekisho="external-transmission"></div>', '.sekisho-external-transmission'),
    top: '.sekisho-external-transmission',
  },
  list: { open: openOf('list of the TCF'), top: '[data-sekisho-tcf]' },
};
