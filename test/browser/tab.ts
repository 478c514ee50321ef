/** A browser and a visitor for a whole suite, and a new tab for each of its tests. */
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Browser, Engine, Page, Visitor } from '../rig/driver.js';
import { launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';

export interface Tab {
  readonly page: Page;
  readonly visitor: Visitor;
}

/**
 * Registers what opens and closes them. Since all tests share the visitor, each has to use a host of its own; the server
 * forgets between them what it has seen and how it was to behave.
 */
export const useTab = (engine: Engine, server: () => RigServer): Tab => {
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(engine, server());
    visitor = await browser.visitor();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server().reset();
    page = await visitor.page();
  });
  afterEach(() => page.close());
  return {
    get page() {
      return page;
    },
    get visitor() {
      return visitor;
    },
  };
};
