import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createDemoHandler } from '../../demo/server.mjs';
import { optionsBlock } from '../browser/site.js';
import { openDesktop } from './desktop.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const OPTIONS = { vendors: ['google-analytics', 'vimeo'], site: 'The Shop', policy: { url: '/privacy' } };

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Shop</title>
    <link rel="icon" href="data:,">
    ${optionsBlock(OPTIONS)}
    <script src="/dist/sekisho.js" data-banner="manual"></script>
    <script>fetch('/banner').then(() => sekisho.show('banner'))</script>
  </head>
  <body>
    <main>
      <h1>Shop</h1>
      <p>Tea and cups.</p>
      <p><a href="/teas">See the teas</a></p>
    </main>
  </body>
</html>`;

/** What Orca says of a browser that starts differs from run to run: the page comes after that. */
const START = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Start</title>
    <link rel="icon" href="data:,">
    <script>fetch('/start').then(() => location.replace('/shop'))</script>
  </head>
  <body>
    <p>The browser has started.</p>
  </body>
</html>`;

const HEAD = [
  'What the screen reader Orca says of the interface, written by `npm run orca`. Behind each # is what is pressed, or comes;',
  'a line is what Orca says by itself, or of one press, where a / stands between its utterances.',
];

const SILENT = '(nothing)';

/** What Orca's log has of something said that begins like this. */
const spoken = (start: string): RegExp => new RegExp(`SPEECH OUTPUT: '${start}`);

interface Turn {
  readonly come: Promise<void>;
  call(): void;
}

const createTurn = (): Turn => {
  let call = (): void => {};
  const come = new Promise<void>((resolve) => void (call = resolve));
  return { come, call };
};

/** How often a key is pressed until what is looked for must have come. */
const FAR = 40;

/** Goes by keyboard from the banner into preferences, and back to the answers; gives what Orca said on the way. */
export async function walk(): Promise<string> {
  const demo = createDemoHandler({ root });
  const pages: Record<string, string> = { '/': START, '/shop': PAGE };
  /** What is asked for under these addresses is answered when its turn has come. */
  const turns: Record<string, Turn> = { '/start': createTurn(), '/banner': createTurn() };
  const server = createServer((req, res) => {
    const url = req.url!;
    if (url in pages) return void res.setHeader('content-type', 'text/html; charset=utf-8').end(pages[url]);
    if (url in turns) return void turns[url]!.come.then(() => res.end());
    return void demo(req, res);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const desktop = await openDesktop(port);
  const told: string[] = [];
  const tell = (title: string, said: readonly string[]): void =>
    void told.push(`# ${title}`, ...(said.length ? said : [SILENT]), '');
  const press = (key: string, expected = spoken('')): Promise<string[]> =>
    desktop.hear(() => desktop.press(key), expected);
  /** Presses a key again and again, until something is said. */
  const go = async (title: string, key: string, expected: RegExp): Promise<void> => {
    told.push(`# ${title}`);
    for (let count = 0; count < FAR; count += 1) {
      const said = await press(key);
      told.push(said.join(' / ') || SILENT);
      if (said.some((one) => expected.test(one))) return void told.push('');
    }
    throw new Error(`${title}: Orca never said ${expected.source}\n${told.join('\n')}`);
  };
  try {
    await desktop.hear(() => desktop.open(`http://127.0.0.1:${port}/`), spoken('The browser has started'));
    // the banner comes after the page was read: where it comes before, Orca reads it as the beginning of the page
    const opened = await desktop.hear(() => turns['/start']!.call(), /Finished loading[^]*See the teas/);
    // whether it has to be waited for differs from run to run, and so does what Orca says of that
    tell('The page is loaded', opened.slice(opened.findIndex((one) => one.startsWith('Finished loading'))));
    tell(
      'The banner comes',
      await desktop.hear(() => turns['/banner']!.call(), spoken('Cookie choices are at the start')),
    );
    await go('Tab, again and again', 'Tab', /^Choose/);
    tell('Enter', await press('Return', spoken('Cookie settings')));
    await go('Down, again and again', 'Down', /^Always on/);
    await go('Tab, again and again', 'Tab', /^Features switch/);
    tell('Space', await press('space'));
    await go('Tab, again and again', 'Tab', /^Vimeo switch/);
    tell('Space', await press('space'));
    tell('Escape', await press('Escape', spoken('Choose')));
    await go('Shift + Tab, again and again', 'shift+Tab', /^Opt-out pages/);
    tell('Enter', await press('Return', spoken('Opt-out pages')));
    tell('Escape', await press('Escape', spoken('Choose')));
    tell('Control + Home', await press('ctrl+Home'));
    await go('Down, again and again', 'Down', /^See the teas/);
    await go('Shift + Tab, again and again', 'shift+Tab', /^Reject/);
    tell('Enter', await press('Return', spoken('See the teas')));
    return [...HEAD, `Taken with ${desktop.versions}.`, '', ...told].join('\n');
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\nBefore that:\n${told.join('\n')}`, { cause: error });
  } finally {
    await desktop.close();
    server.closeAllConnections();
    server.close();
  }
}
