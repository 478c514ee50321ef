import type { Page, Visitor } from '../driver.js';
import type { RigServer } from '../server.js';
import { createPage } from './page.js';
import type { Tab } from './tab.js';
import { within } from './within.js';

/** What the engines do differently. */
export interface Profile {
  openTab(): Promise<Tab>;
  cookies: Visitor['cookies'];
  addCookie: Visitor['addCookie'];
  close(): Promise<void>;
}

/** Makes a visitor of an engine's profile. */
export function createVisitor({ openTab, cookies, addCookie, close }: Profile, server: RigServer): Visitor {
  const pages: Page[] = [];
  let closed: Promise<void> | undefined;
  const leave = async () => {
    await Promise.allSettled(pages.map((page) => within(page.evaluate(silence), 10_000, 'silencing a page')));
    await close();
  };
  return {
    cookies,
    addCookie,
    page: async () => {
      const page = createPage(await openTab(), server);
      pages.push(page);
      return page;
    },
    close: () => (closed ??= leave()),
  };
}

/**
 * Runs inside the page: keeps its scripts from hearing of the end. What they would send then
 * arrives later, when the next test has already begun.
 */
function silence(): void {
  for (const type of ['pagehide', 'unload', 'visibilitychange'])
    addEventListener(type, (event) => event.stopImmediatePropagation(), true);
}
