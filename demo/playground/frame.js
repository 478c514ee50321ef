/** The page in a frame: has the playground say what it is, forgets what was answered before, and starts as any page does. */
const RTL = ['ar', 'fa', 'he'];

// each frame has a record of its own
const record = `playground-${window.name || 'page'}`;
const path = location.pathname.replace(/[^/]*$/, '');
const { state, tag, vendorList } = parent.describePreview({ name: record, path });

for (const key of Object.keys(localStorage)) if (key.startsWith(record)) localStorage.removeItem(key);
document.cookie = `${record}=; path=${path}; max-age=0`;

const root = document.documentElement;
root.lang = state.language;
root.dir = RTL.includes(state.language) ? 'rtl' : 'ltr';
root.dataset.theme = state.theme;
document.querySelector('#site').textContent = state.site;

// the visitor is the one who was chosen, whatever this browser sends itself
Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
  get: () => state.gpc === 'on',
  configurable: true,
});

const fetchOfPage = window.fetch;
// where the site's own list of vendors would be, there is nothing here
if (state.tcfList)
  window.fetch = (address, ...more) =>
    address === new URL(state.tcfList, location.href).href
      ? Promise.resolve(Response.json(vendorList))
      : fetchOfPage(address, ...more);

// the site's own pages are not here: a link to one would leave nothing to look at
document.addEventListener('click', (event) => {
  const link = event.composedPath().find(({ localName }) => localName === 'a');
  if (link && !link.target) event.preventDefault();
});

const tell = (message) => parent.postMessage({ ...message, load: location.search }, location.origin);
// what is found out in a browser alone: a colour that cannot be read
document.addEventListener('sekisho:error', ({ detail: { code, cause } }) => tell({ code, cause: String(cause) }));
window.sekisho = [
  ({ decision: { regime, status, asked, signalled, choices } }) => {
    const opens = regime !== 'none' && status !== 'decided' && (asked.length > 0 || !signalled.length);
    tell({ regime, opens, choices: { ...choices } });
  },
];

// made anew one by one, for what a parser makes of text does not run
for (const { attributes, textContent } of new DOMParser()
  .parseFromString(tag, 'text/html')
  .querySelectorAll('script')) {
  const script = document.createElement('script');
  for (const { name: key, value } of attributes) script.setAttribute(key, value);
  script.textContent = textContent;
  script.async = false;
  document.head.append(script);
}
