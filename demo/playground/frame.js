/** The page in a frame: takes its options from its own address, forgets what was answered before, and starts as any page does. */
import { known } from './catalogue.js';
import { optionsOf, readState } from './state.js';
import { writeTag } from './tag.js';

const RTL = ['ar', 'fa', 'he'];

const state = readState(location.hash, known);
// each frame has a record of its own
const name = `playground-${window.name || 'page'}`;
const path = location.pathname.replace(/[^/]*$/, '');

for (const key of Object.keys(localStorage)) if (key.startsWith(name)) localStorage.removeItem(key);
document.cookie = `${name}=; path=${path}; max-age=0`;

const root = document.documentElement;
root.lang = state.language;
root.dir = RTL.includes(state.language) ? 'rtl' : 'ltr';
root.dataset.theme = state.theme;
document.querySelector('#site').textContent = state.site;

// the site's own pages are not here: a link to one would leave nothing to look at
document.addEventListener('click', (event) => {
  const link = event.composedPath().find(({ localName }) => localName === 'a');
  if (link && !link.target) event.preventDefault();
});
// what is found out in a browser alone: a colour that is none, or that cannot be read
document.addEventListener('sekisho:error', ({ detail: { code, cause } }) =>
  parent.postMessage({ code, cause: String(cause) }, location.origin),
);

const text = writeTag({ ...optionsOf(state), cookie: { name, path } }, '../../dist/');
// made anew one by one, for what a parser makes of text does not run
for (const { attributes, textContent } of new DOMParser()
  .parseFromString(text, 'text/html')
  .querySelectorAll('script')) {
  const script = document.createElement('script');
  for (const { name: key, value } of attributes) script.setAttribute(key, value);
  script.textContent = textContent;
  script.async = false;
  document.head.append(script);
}
