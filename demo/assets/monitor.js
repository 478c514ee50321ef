/**
 * The monitor: a small panel at the foot of every demo page that shows, live, what has left the browser
 * for other hosts, which cookies and storage the page can see, and the decision in force.
 *
 * It knows Sekisho only from outside: by its events, by `window.sekisho`, and by the name of the banner's part.
 * No inline code, no inline styles and no `innerHTML`, so that it works under the strictest security policy.
 */

const WORDS = {
  en: {
    locale: 'en-GB',
    title: 'What has left this browser',
    out: (count) => `${plural(count, 'request')} out`,
    kept: (count) => ` · ${plural(count, 'cookie')} · `,
    requests: 'Requests to other hosts',
    cookies: 'Cookies of this host',
    storage: 'Local storage of this site',
    decision: 'Decision',
    none: 'None',
    note: 'Only what the page itself can see: not what an embedded frame asks for in its turn.',
    home: 'All demo pages',
    unloaded: 'no Sekisho',
    status: { undecided: 'no answer', decided: 'answered', expired: 'answer expired', outdated: 'answer outdated' },
    choice: { granted: 'granted', denied: 'denied' },
    unanswered: 'by default',
  },
  ja: {
    locale: 'ja-JP',
    title: 'このブラウザから送信されたもの',
    out: (count) => `外部送信 ${count}件`,
    kept: (count) => `・Cookie ${count}個・`,
    requests: 'ほかのホストへのリクエスト',
    cookies: 'このホストのCookie',
    storage: 'このサイトのローカルストレージ',
    decision: '現在の選択',
    none: 'なし',
    note: 'ページ自身から見える範囲です。埋め込みフレームの中の通信は含まれません。',
    home: 'デモの一覧へ',
    unloaded: 'Sekisho未読み込み',
    status: { undecided: '未回答', decided: '回答済み', expired: '回答の期限切れ', outdated: '再回答待ち' },
    choice: { granted: '許可', denied: '拒否' },
    unanswered: '既定値',
  },
};

const words = document.documentElement.lang.startsWith('ja') ? WORDS.ja : WORDS.en;

/** The panel's distance from the window's edge, as in the style sheet, in pixels. */
const GAP = 8;

/** Every address on another host that was asked for → the kind of element that asked. */
const requests = new Map();

/** The decision of the last event. The npm build has no global to ask. */
let announced;

/** What the panel shows, as text: nothing is redrawn for nothing. */
let shown;

const summary = element('button', { className: 'summary', type: 'button' });
const details = element('div', { className: 'details', id: 'monitor-details', hidden: true });
const panel = element('aside', { className: 'monitor', id: 'monitor' }, summary, details);

summary.setAttribute('aria-controls', details.id);
summary.setAttribute('aria-expanded', 'false');
summary.addEventListener('click', () => {
  details.hidden = !details.hidden;
  summary.setAttribute('aria-expanded', String(!details.hidden));
  makeRoom();
});
panel.setAttribute('aria-label', words.title);
document.body.append(panel);
watch();
refresh();

function watch() {
  performance.setResourceTimingBufferSize?.(1000);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(entry.name, entry.initiatorType);
    refresh();
  }).observe({ type: 'resource', buffered: true });

  for (const name of ['sekisho:ready', 'sekisho:change']) {
    document.addEventListener(name, (event) => {
      announced = event.detail;
      refresh();
    });
  }
  addEventListener('resize', makeRoom);
  // Cookies, storage, frames and the banner's height change without a word.
  setInterval(refresh, 300);
}

function refresh() {
  for (const frame of document.querySelectorAll('iframe[src]')) note(frame.src, 'iframe');
  makeRoom();

  const state = {
    requests: byHost(),
    cookies: document.cookie.split('; ').filter(Boolean).map(cookieName),
    storage: storageKeys(),
    decision: announced ?? globalThis.sekisho?.decision,
  };
  const text = JSON.stringify(state);
  if (text !== shown) draw(state);
  shown = text;
}

/** Notes an address if it is another host's. */
function note(address, kind) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isOthers = url?.protocol.startsWith('http') && url.host !== location.host;
  // A script that was preloaded is asked for twice, at most once of the other host.
  if (isOthers && !(requests.has(url.href) && kind === 'link')) requests.set(url.href, kind || 'other');
}

function byHost() {
  const hosts = {};
  for (const [address, kind] of requests) {
    const { host, pathname, search } = new URL(address);
    (hosts[host] ??= []).push({ kind, path: shorten(pathname + search) });
  }
  return hosts;
}

function storageKeys() {
  try {
    return Object.keys(localStorage).sort();
  } catch {
    return []; // A browser that refuses storage throws at its very name.
  }
}

function draw({ requests: hosts, cookies, storage, decision }) {
  const out = requests.size;
  const status = decision?.status;
  Object.assign(panel.dataset, { requests: out, cookies: cookies.length, status: status ?? 'unloaded' });

  const sent = element('b', { className: out > 0 ? 'out' : '' }, words.out(out));
  const rest = words.kept(cookies.length) + (words.status[status] ?? words.unloaded);
  summary.replaceChildren(element('span', {}, sent, rest));

  const scrolled = details.scrollTop;
  details.replaceChildren(
    heading(words.decision),
    ...decisionParts(decision),
    heading(words.requests),
    list(Object.entries(hosts), ([host, entries]) => [
      element('b', {}, host),
      list(entries, ({ kind, path }) => [`${kind} `, element('code', {}, path)]),
    ]),
    heading(words.cookies),
    list(cookies, (name) => [element('code', {}, name)]),
    heading(words.storage),
    list(storage, (key) => [element('code', {}, key)]),
    element('p', { className: 'end' }, `${words.note} `, element('a', { href: '/' }, words.home)),
  );
  details.scrollTop = scrolled;
}

function decisionParts(decision) {
  if (!decision) return [element('p', { className: 'none' }, words.unloaded)];
  const when = decision.at ? new Date(decision.at).toLocaleString(words.locale) : words.unanswered;
  const choices = list(Object.entries(decision.choices), ([id, choice]) => [`${id} ${words.choice[choice]}`]);
  choices.className = 'choices';
  Object.values(decision.choices).forEach((choice, index) => choices.children[index]?.classList.add(choice));
  return [element('p', {}, `${words.status[decision.status]} · ${decision.regime} · ${when}`), choices];
}

/** Steps aside when Sekisho's banner lies where the panel rests, and out of the way where there is no room beside it. */
function makeRoom() {
  const banner = document.querySelector('sekisho-root')?.shadowRoot?.querySelector('[part~="banner"]');
  const there = banner?.getBoundingClientRect();
  const bar = summary.offsetHeight;
  const isInTheWay =
    there?.height > 0 && there.left < panel.offsetLeft + panel.offsetWidth && there.bottom > innerHeight - GAP - bar;
  const lift = isInTheWay ? Math.round(innerHeight - there.top) : 0;
  panel.style.setProperty('--lift', `${lift}px`);
  panel.classList.toggle('covered', lift + bar + 2 * GAP > innerHeight);
}

function heading(text) {
  return element('h2', {}, text);
}

/** A list of what `parts` makes of each item, or a word that there is none. */
function list(items, parts) {
  if (items.length === 0) return element('p', { className: 'none' }, words.none);
  return element('ul', {}, ...items.map((item) => element('li', {}, ...parts(item))));
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function cookieName(cookie) {
  return cookie.split('=', 1)[0];
}

function shorten(path) {
  return path.length > 90 ? `${path.slice(0, 89)}…` : path;
}

function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
