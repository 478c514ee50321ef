/** How each pictured view is reached, as a visitor reaches it. */
import type { PicturedView } from '../../scripts/pictures.mjs';
import type { Page } from '../rig/driver.js';
import type { RigServer } from '../rig/server.js';
import { answered, FIRST, FRAME, framework, type Look, MOVED, VIEWS, visit } from '../browser/accessibility/views.js';

interface Way {
  /** Opens the page of a new visitor and waits until the view stands. */
  open(page: Page, server: RigServer, look: Look): Promise<void>;
  /** What stands at the top of the picture, if it has to be scrolled to. */
  readonly top?: string;
  /** It tells less on a phone: what is drawn for one size is not what visitors of another see. */
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
const VENDOR = '[aria-labelledby=label-advertising] .vendor';

export const WAYS: Readonly<Record<PicturedView, Way>> = {
  banner: { open: askBy(''), isDrawnBySize: true },
  reasons: { open: openOf('banner with reasons'), isDrawnBySize: true },
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
  rights: {
    open: async (page, server, look) => {
      await answered(page, server, look, [FIRST, MOVED]);
      await page.evaluate('sekisho.show("preferences")');
      await page.wait('sekisho >> #rights');
      // the receipt is made a little later
      await page.wait('part=download');
    },
    top: '#rights',
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
  placeholder: { open: hold(FRAME, 'part=placeholder') },
  disclosures: {
    open: hold('<div data-sekisho="disclosures"></div>', '.sekisho-disclosures'),
    top: '.sekisho-disclosures',
  },
};
