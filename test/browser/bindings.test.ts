/**
 * One suite for the bindings of all frameworks, on the built npm files: `bindings/<framework>/` is the same application in each.
 * `npm run test:deep` drives all of them in every engine.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine, Page } from '../rig/driver.js';
import { engines } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { bundleApp, type Framework, frameworks, renderApp, type Rendered, tellVersion } from './bindings/build.js';
import { oddPage } from './odd.js';
import './pages/globals.js';
import { noteListeners } from './pages/noteListeners.js';
import { leaks, startSite } from './site.js';
import { useTab } from './tab.js';

/** What the pages' own code gives the tests. */
interface Application {
  readonly app: Record<'mount' | 'hydrate', (root: Element) => () => void>;
  unmount(): void;
  /** Whose permission the second gate needs from now on; at first Google Analytics'. */
  turnTo(id: string): void;
  readonly consent: {
    hide(): void;
    grant(...ids: string[]): void;
    withdraw(): void;
    subscribe(listener: () => void): () => void;
  };
}
declare global {
  interface Window extends Application {
    said: string[];
  }
}

const FILM = 'https://player.vimeo.com/video/1';
const SCRIPT = 'https://v.example/held.js';
const ENGINES = engines();
const names = Object.keys(frameworks) as Framework[];
/** How often an application is mounted with each of two answers. What is left behind is shown in one engine. */
const mountsIn = (engine: Engine): number => (engine === 'chromium' ? 100 : 10);

/** The names of those that were run. */
const cases = new Set<string>();
let server: RigServer;
const scripts = new Map<Framework, string>();
const rendered = new Map<Framework, Rendered>();
const granted = {
  ...{ unanswered: [], asked: [], locked: [], signalled: [], changes: [], status: 'decided', regime: 'opt-in' },
  ...{ via: 'default', choices: { vimeo: 'granted', 'google-ads': 'denied', 'google-analytics': 'denied' } },
};
const counted = { ...granted, choices: { 'google-analytics': 'granted' } };

beforeAll(async () => {
  server = await startSite();
  await Promise.all(
    names.map(async (framework) => {
      scripts.set(framework, await bundleApp(framework));
      rendered.set(framework, await renderApp(framework, granted, counted));
    }),
  );
});
afterAll(() => {
  console.log(`bindings, ${cases.size} cases each in ${ENGINES.join(', ')}: ${names.map(tellVersion).join(', ')}`);
  server.close();
});

/** Notes what frameworks and Sekisho say on the console. */
const LISTEN = `<script>
  window.said = [];
  for (const level of ['error', 'warn']) console[level] = (...texts) => void said.push(texts.map(String).join(' '));
</script>`;

/** Where nothing can be stored or read. */
const BLOCKED = `<script>
  const refuse = () => { throw new DOMException('blocked', 'SecurityError'); };
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
</script>`;

const place = '<style>.place, consent-place { width: 400px; height: 300px }</style><div id="root"></div>';

describe.each(ENGINES)('bindings in %s', (engine) => {
  const tab = useTab(engine, () => server);
  beforeEach(({ task }) => {
    cases.add(task.name);
    server.behave(SCRIPT, { body: `(window.ran = window.ran || []).push('held')` });
  });

  /** A page with the application's script, and its address. */
  const serve = (framework: Framework, name: string, body = place, head = ''): string => {
    const host = `${framework}-${name}`;
    server.page(`https://${host}.example.co.uk/app.js`, { body: scripts.get(framework)! });
    const tag = `${LISTEN}${head}${rendered.get(framework)!.head}`;
    // Angular looks for its mark at the body's very beginning
    const [, mark = ''] = /(<!--nghm-->)/.exec(body) ?? [];
    const start = '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">';
    const rest = `${body.replace(mark, '')}<script src="/app.js"></script></body></html>`;
    const whole = `${start}${tag}<title>Shop</title></head><body>${mark}${rest}`;
    return oddPage(server, host, { whole });
  };
  const mount = (page: Page, how: 'mount' | 'hydrate' = 'mount'): Promise<void> =>
    page.evaluate((name: 'mount' | 'hydrate') => {
      window.unmount = window.app[name](document.getElementById('root')!);
    }, how);
  const shows = (page: Page, text: string): Promise<void> =>
    page.waitFor(`document.getElementById('state')?.textContent === ${JSON.stringify(text)}`);
  const focused = (page: Page, selector: string): Promise<void> =>
    page.waitFor(`document.activeElement?.matches(${JSON.stringify(selector)})`);
  const silent = async (page: Page): Promise<void> => {
    // a bundle that is loaded anew brings its own, and between two mounts there is no button
    const said = (await page.evaluate(() => window.said)).filter(
      (text) => !/multiple instances of Solid|no-way-back/.test(text),
    );
    expect(said).toEqual([]);
    expect(await page.errors()).toEqual([]);
  };
  const shut = async (page: Page): Promise<void> => {
    await page.atRest();
    expect(leaks(server)).toEqual([]);
    expect(await page.evaluate(() => [window.ran ?? [], !!document.querySelector('#root iframe, #counted')])).toEqual([
      [],
      false,
    ]);
  };

  describe.each(names.map((framework) => [tellVersion(framework), framework] as const))('%s', (_, framework) => {
    it('renders denied first, and follows a part of an answer, all of it, and its withdrawal', async () => {
      await tab.page.open(serve(framework, 'life'));
      await mount(tab.page);
      await shows(tab.page, 'false false undecided');
      await tab.page.wait('part=accept');
      await tab.page.wait('part=load-once');
      await shut(tab.page);
      await tab.page.evaluate(() => window.consent.grant('vimeo'));
      await shows(tab.page, 'true false undecided');
      await server.waitFor(FILM);
      await tab.page.atRest();
      expect(await tab.page.evaluate(() => window.ran ?? [])).toEqual([]);
      await tab.page.click('part=accept');
      await shows(tab.page, 'true true decided');
      await tab.page.wait('#counted');
      await tab.page.waitFor('window.ran?.length === 2');
      expect(await tab.page.evaluate(() => window.ran)).toEqual(['held', 'inline']);
      await tab.page.evaluate(() => window.consent.withdraw());
      await shows(tab.page, 'false false decided');
      await tab.page.waitFor('!document.querySelector("#root iframe, #counted")');
      await tab.page.click('#preferences');
      await tab.page.wait('part=preferences');
      await silent(tab.page);
    });

    it('loads once what is in its gate, by Sekisho’s placeholder or by one of its own, and always, and focus goes on there', async () => {
      await tab.page.open(serve(framework, 'once'));
      await mount(tab.page);
      await tab.page.click('part=load-once');
      await server.waitFor(FILM);
      await tab.page.wait('#root iframe');
      await focused(tab.page, '#root iframe');
      await tab.page.click('#once');
      await tab.page.wait('#counted');
      await focused(tab.page, '#counted[tabindex]');
      await shows(tab.page, 'false false undecided');
      expect(await tab.page.evaluate(() => document.cookie)).toBe('');
      // a new answer takes its place
      await tab.page.click('part=reject');
      await tab.page.waitFor('!document.querySelector("#root iframe, #counted")');
      await tab.page.click('part=always-allow');
      await shows(tab.page, 'true false decided');
      await tab.page.wait('#root iframe');
      await focused(tab.page, '#root iframe');
      await tab.page.click('#allow');
      await tab.page.wait('#counted');
      await focused(tab.page, '#counted[tabindex]');
      await tab.page.evaluate(() => document.getElementById('preferences')!.focus());
      expect(await tab.page.evaluate(() => document.getElementById('counted')!.hasAttribute('tabindex'))).toBe(false);
      await tab.page.evaluate(() => window.consent.withdraw());
      await tab.page.waitFor('!document.querySelector("#root iframe, #counted")');
      await silent(tab.page);
    });

    it('follows the ids of a gate where they change, and lets in nothing that was pressed for others', async () => {
      const turnTo = (id: string): Promise<void> => tab.page.evaluate((next: string) => window.turnTo(next), id);
      const held = (): Promise<void> =>
        tab.page.waitFor('document.getElementById("once") && !document.getElementById("counted")');
      await tab.page.open(serve(framework, 'ids'));
      await mount(tab.page);
      await tab.page.wait('#once');
      await tab.page.evaluate(() => window.consent.grant('google-analytics'));
      await tab.page.wait('#counted');
      await turnTo('google-ads');
      await held();
      await tab.page.click('#once');
      await tab.page.wait('[data-once] #counted');
      await turnTo('vimeo');
      await held();
      await tab.page.evaluate(() => window.consent.grant('vimeo'));
      await tab.page.wait('#counted');
      await turnTo('google-analytics');
      await tab.page.atRest();
      expect(await tab.page.exists('#counted')).toBe(true);
      await tab.page.evaluate(() => window.consent.withdraw());
      await held();
      await silent(tab.page);
    });

    it('follows what another tab decides', async () => {
      const url = serve(framework, 'tabs');
      await tab.page.open(url);
      await mount(tab.page);
      await shows(tab.page, 'false false undecided');
      const other = await tab.visitor.page();
      await other.open(url);
      await mount(other);
      await other.click('part=accept');
      await shows(other, 'true true decided');
      await other.close();
      await shows(tab.page, 'true true decided');
      await silent(tab.page);
    });

    it('leaves nothing behind, loaded anew, twice on a page, or mounted again and again, and runs a script once', async () => {
      await tab.page.open(serve(framework, 'mounts'));
      await tab.page.evaluate(noteListeners);
      await mount(tab.page);
      await shows(tab.page, 'false false undecided');
      await tab.page.wait('part=load-once');
      await tab.page.evaluate(() => window.unmount());
      await tab.page.waitFor('!document.getElementById("state") && !document.querySelector("sekisho-placeholder")');
      await tab.page.waitFor('!document.querySelector("script[data-vendor]")');
      // hot reload: the module runs anew, the consent object stays
      await tab.page.evaluate(async () => {
        const script = document.createElement('script');
        script.src = '/app.js';
        await new Promise((resolve) => {
          script.onload = resolve;
          document.head.append(script);
        });
        script.remove();
      });
      await tab.page.click('part=accept');
      await mount(tab.page);
      await shows(tab.page, 'true true decided');
      await tab.page.waitFor('window.ran?.length === 2');
      // a second application on the page, beside the first: its scripts are those of the first
      await tab.page.evaluate(() => {
        const root = document.createElement('div');
        document.body.append(root);
        const [first, second] = [window.unmount, window.app.mount(root)];
        window.unmount = () => {
          first();
          second();
        };
      });
      await tab.page.waitFor('document.querySelectorAll("#counted").length === 2');
      const left = await tab.page.evaluate(async (mounts: number) => {
        window.unmount();
        const nodes = (): number => document.querySelectorAll('*').length;
        const counts = { subscriptions: 0 };
        const { subscribe } = window.consent;
        window.consent.subscribe = (listener) => {
          counts.subscriptions += 1;
          const end = subscribe(listener);
          return () => {
            counts.subscriptions -= 1;
            end();
          };
        };
        const until = async (isSo: () => boolean): Promise<void> => {
          while (!isSo()) await new Promise((resolve) => void setTimeout(resolve));
        };
        const turn = async (state: string, content: string): Promise<void> => {
          const root = document.createElement('div');
          document.body.append(root);
          const unmount = window.app.mount(root);
          await until(() => root.querySelector('#state')?.textContent === state && !!root.querySelector(content));
          unmount();
          // some clean up after the next paint
          await until(() => !root.querySelector('main') && counts.subscriptions === 0);
          root.remove();
        };
        await until(() => !document.querySelector('main'));
        const measured: { listeners: string[]; subscriptions: number; nodes: number }[] = [];
        const measure = async (state: string, content: string): Promise<void> => {
          await turn(state, content);
          measured.push({ ...counts, listeners: window.listeners(), nodes: nodes() });
          for (let at = 1; at < mounts; at++) await turn(state, content);
          measured.push({ ...counts, listeners: window.listeners(), nodes: nodes() });
        };
        await measure('true true decided', 'iframe');
        window.consent.withdraw();
        await measure('false false decided', 'sekisho-placeholder');
        return { measured, counts, ran: window.ran };
      }, mountsIn(engine));
      expect(left.measured[0]!.listeners).toContain('storage');
      expect(left.measured[1]).toEqual(left.measured[0]);
      expect(left.measured[3]).toEqual(left.measured[2]);
      expect(left.counts.subscriptions).toBe(0);
      expect(left.ran).toEqual(['held', 'inline']);
      await silent(tab.page);
    });

    it('hydrates what a server has rendered, denied or granted, without a mismatch', async () => {
      const { denied, granted: film } = rendered.get(framework)!;
      const told = `<script>window.decision = ${JSON.stringify(granted)}</script>`;
      const open = async (html: string, head?: string): Promise<void> => {
        await tab.page.open(serve(framework, 'hydrated', place.replace('></div>', `>${html}</div>`), head));
        await tab.page.evaluate(() => {
          Object.assign(window, {
            nodes: [...document.querySelectorAll('#root main, #state, #preferences, #root iframe')],
          });
        });
        await mount(tab.page, 'hydrate');
      };
      const keepsAll = async (count: number): Promise<void> => {
        expect(await tab.page.evaluate('nodes.map((node) => node.isConnected)')).toEqual(Array(count).fill(true));
        await silent(tab.page);
      };
      await open(denied);
      await shows(tab.page, 'false false undecided');
      await tab.page.wait('part=accept');
      await keepsAll(3);
      await tab.page.evaluate(() => window.consent.grant('vimeo'));
      await shows(tab.page, 'true false undecided');
      await open(film, told);
      await shows(tab.page, 'true false undecided');
      await tab.page.wait('part=accept');
      await keepsAll(4);
      // the server did not know of what is recorded
      await open(denied);
      await shows(tab.page, 'true false undecided');
      await tab.page.wait('#root iframe');
      await keepsAll(3);
    });

    it('renders first what the server said where the browser knows better, and then nothing of it', async () => {
      const told = `<script>window.decision = ${JSON.stringify(counted)}</script>`;
      const html = `>${rendered.get(framework)!.counted}</div>`;
      await tab.page.open(serve(framework, 'disagreed', place.replace('></div>', html), told));
      await tab.page.evaluate(() => {
        const nodes = [...document.querySelectorAll('#root main, #state, #preferences')];
        const states: unknown[] = [document.getElementById('state')!.textContent];
        const note = (): void => void states.push(document.getElementById('state')?.textContent);
        new MutationObserver(note).observe(document.getElementById('root') ?? document.body, {
          ...{ childList: true, characterData: true, subtree: true },
        });
        Object.assign(window, { nodes, states });
      });
      await mount(tab.page, 'hydrate');
      await shows(tab.page, 'false false undecided');
      await tab.page.waitFor('!document.getElementById("counted")');
      await tab.page.wait('#once');
      expect(await tab.page.evaluate('nodes.map((node) => node.isConnected)')).toEqual([true, true, true]);
      expect(new Set(await tab.page.evaluate<string[]>('states'))).toEqual(
        new Set(['false false decided', 'false false undecided']),
      );
      await silent(tab.page);
    });

    it.each(['lock', 'explicit'])(
      'lets nothing but the visitor’s click in the interface grant: %s',
      async (scenario) => {
        const head = `<script>window.scenario = '${scenario}'</script>`;
        await tab.page.open(serve(framework, scenario, place, head));
        await mount(tab.page);
        await shows(tab.page, 'false false undecided');
        await tab.page.click('#allow');
        await tab.page.wait('part=preferences');
        await shut(tab.page);
        await tab.page.evaluate(() => window.consent.hide());
        // the frame is let in, and has a placeholder of its own
        await tab.page.click('part=load-once');
        await tab.page.wait('#root iframe + sekisho-placeholder');
        expect(leaks(server)).toEqual([]);
        await tab.page.click('part=always-allow');
        await tab.page.waitFor(`document.getElementById('state')?.textContent.startsWith('true false ')`);
        await server.waitFor(FILM);
      },
    );

    it('renders nothing of what is held without consent, where making it fails, and where storage is blocked', async () => {
      for (const [name, head] of [
        ['none', '<script>window.scenario = "none"</script>'],
        ['throws', '<script>window.scenario = "throws"</script>'],
        ['blocked', BLOCKED],
      ] as const) {
        await tab.page.open(serve(framework, name, place, head));
        await mount(tab.page);
        await shows(tab.page, 'false false undecided');
        await tab.page.click('#allow');
        if (name !== 'blocked') await shut(tab.page);
        expect(await tab.page.evaluate(() => window.said), name).toEqual([]);
        const errors = new Set(await tab.page.errors());
        // two engines tell the error's name as well
        const told = [...errors].map((text) => text.replace('Error: ', ''));
        expect(told, name).toEqual(name === 'none' ? [] : ['error: thrown by the application']);
      }
    });
  });
});
