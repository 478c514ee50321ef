/**
 * "Forget my choice": removes what Sekisho and the vendors' tags have left on this host, so that every demo
 * starts again. Cookies know no ports: another project on the same machine keeps its own.
 */

/** Names of cookies and storage entries, `*` for a part that varies. */
const OURS = [
  'sekisho*',
  'demo_*',
  // Google Analytics, Google Ads, AdSense, Ad Manager
  '_ga*',
  '_gid',
  '_gat*',
  '_dc_gtm_*',
  '_gcl_*',
  '_gcl_au',
  'FPID',
  'FPLC',
  'FPAU',
  'FPGCL*',
  '__gads',
  '__gpi*',
  '__eoi',
  // Yahoo! JAPAN Ads
  '_ycl_*',
  '_yjr_yjad',
  '_yjsu_yjad',
  '_ts_yjad',
  '_ly_*',
  // X
  '_twclid',
  '_twpid',
];

const button = document.querySelector('#forget');
const report = document.querySelector('#forget-report');
const states = document.querySelectorAll('[data-record]');

button.addEventListener('click', () => {
  const removed = [...forgetCookies(), ...forgetStorage()];
  report.textContent = removed.length
    ? `Removed: ${[...new Set(removed)].join(', ')}. Every site will ask again.`
    : 'There was nothing to remove: no site has your answer.';
  showStates();
});
addEventListener('pageshow', showStates);
showStates();

/** Tells on each card whether that site holds an answer. */
function showStates() {
  const names = new Set(cookieNames());
  for (const state of states) {
    const held = names.has(state.dataset.record);
    state.textContent = held ? 'You have answered here.' : 'No answer stored.';
    state.dataset.held = held;
  }
}

function forgetCookies() {
  const names = cookieNames().filter(isOurs);
  for (const name of names) {
    // A tag may have set it for the host or for its parent domain.
    for (const domain of ['', `; Domain=${location.hostname}`]) {
      document.cookie = `${name}=; Max-Age=0; Path=/${domain}`;
    }
  }
  return names;
}

function forgetStorage() {
  const keys = Object.keys(localStorage).filter(isOurs);
  for (const key of keys) localStorage.removeItem(key);
  return keys;
}

function cookieNames() {
  return document.cookie
    .split('; ')
    .filter(Boolean)
    .map((cookie) => cookie.split('=', 1)[0]);
}

function isOurs(name) {
  return OURS.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
}
