import type { Visitor, VisitorOptions } from '../driver.js';
import type { RigServer } from '../server.js';
import type { Program } from './program.js';
import { createReserve } from './reserve.js';
import { createVisitor } from './visitor.js';
import { watchSource } from './watch.js';
import { openBrowser, readUserAgent, type OpenBrowser } from './webkit/browser.js';
import { addCookie, readCookies } from './webkit/cookies.js';
import { POINTER } from './webkit/display.js';
import { findPrograms } from './webkit/programs.js';
import { createTabs } from './webkit/tabs.js';

/** Added to the user agent of visitors with Global Privacy Control, for the server to know them. */
const GPC_MARK = ' Rig/GPC';
const IS_WEBKIT = /Version\/\S+ Safari\//;

/** Gets WebKitGTK ready. Each visitor is a driver and a browser of its own, on a screen of its own. */
export function startWebKit(port: number): Program {
  findPrograms();
  const reserve = createReserve(() => openBrowser({}, argumentsFor(port, {})));
  let agent: Promise<string> | undefined;

  const open = async (options: VisitorOptions): Promise<OpenBrowser> => {
    const { viewport: _, ...settings } = options;
    if (!Object.values(settings).some(Boolean)) return reserve.take();
    if (options.gpc) agent ??= readUserAgent();
    const marked = options.gpc ? [`--user-agent=${await agent}${GPC_MARK}`] : [];
    return openBrowser(options, [...argumentsFor(port, options), ...marked]);
  };

  return {
    attend: (server) => {
      const equipped = equip(server);
      return async () => equipped.forEach((undo) => undo());
    },
    visitor: async (options, server) => {
      refuseImpossible(options);
      const since = Date.now();
      const { session, close } = await open(options);
      const tabs = await createTabs(session, options.viewport ?? { width: 1024, height: 768 });
      const cookies = () => readCookies(session, tabs, server.cookieHosts(since));
      const put: Visitor['addCookie'] = (url, cookie) => addCookie(session, tabs, new URL(url).host, cookie);
      return createVisitor({ openTab: tabs.open, cookies, addCookie: put, close }, server);
    },
  };
}

/** What the engine cannot do itself the server does: it adds a script to every page. */
function equip(server: RigServer): (() => void)[] {
  const prelude = watchSource({ gpc: false, errors: true });
  const withGpc = { prelude: watchSource({ gpc: true, errors: true }), headers: { 'sec-gpc': '1' } };
  return [
    server.equip((agent) => IS_WEBKIT.test(agent), { prelude }),
    server.equip((agent) => agent.endsWith(GPC_MARK), withGpc),
  ];
}

function argumentsFor(port: number, { blockThirdPartyCookies, colorScheme }: VisitorOptions): string[] {
  return [
    `--proxy=http://127.0.0.1:${port}`,
    '--ignore-tls-errors',
    `--cookies-policy=${blockThirdPartyCookies ? 'no-third-party' : 'always'}`,
    ...(colorScheme === 'dark' ? ['--dark-mode'] : []),
  ];
}

function refuseImpossible(visitor: VisitorOptions): void {
  const { forcedColors, moreContrast, reducedTransparency, print, insets, textSize, touch, viewport } = visitor;
  if (insets) throw new Error('WebKitGTK knows of no screen with a notch');
  if (textSize || touch) throw new Error('WebKitGTK takes neither another size of text nor a finger');
  if (moreContrast || reducedTransparency || print)
    throw new Error('WebKitGTK is asked neither for more contrast, nor for less transparency, nor to print');
  if (forcedColors) throw new Error('WebKitGTK has no forced colours');
  if (viewport && (viewport.width > POINTER.x || viewport.height > POINTER.y - 50))
    throw new Error(`WebKitGTK's screen takes pages up to ${POINTER.x} by ${POINTER.y - 50}`);
}
