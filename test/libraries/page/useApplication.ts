import type { Run } from './Run.js';

declare global {
  interface Window {
    /** What an application has noted of parts of other sites: `script loaded`, `picture failed`. */
    events?: string[];
    ran?: string[];
    __ran?: string[];
  }
}

const find = (id: string): HTMLElement | null => document.getElementById(id);

/** The parts of other sites on the first page that must have come or failed, and those of them that come again with it. */
export interface Parts {
  readonly first: readonly string[];
  readonly again: readonly string[];
}

/**
 * Uses an application of `applications/` as a visitor does: its button, which brings a lazy part, and its links to the other
 * page and back. `isHydrated` is true as soon as the framework has taken over.
 */
export const useApplication =
  (isHydrated: () => unknown, { first, again }: Parts): Run =>
  async ({ until }) => {
    const settle = async (parts: readonly string[]): Promise<string[]> => {
      const isSettled = (part: string): boolean => Boolean(window.events?.some((event) => event.startsWith(part)));
      await until(() => parts.every(isSettled), parts.join(', '));
      // further ones are still noted in it
      return window.events!;
    };
    const follow = async (page: string, title: string, parts: readonly string[]): Promise<unknown> => {
      window.events = [];
      find(`to-${page}`)!.click();
      await until(() => find(page) && document.title === title);
      const events = await settle(parts);
      return { text: find(page)!.textContent, events };
    };
    const sent = [find('home'), document.querySelector('iframe'), document.querySelector('img')];
    await until(isHydrated, 'hydration');
    const isKept = sent.every((element) => element?.isConnected);
    find('count')!.click();
    await until(() => find('details'));
    const events = await settle(first);
    const { textContent: text } = find('home')!;
    const about = await follow('about', 'About', ['picture']);
    const home = await follow('home', 'Home', again);
    const { ran, __ran: scripts } = window;
    return { isKept, text, events, about, home, ran, scripts, path: location.pathname };
  };
