/**
 * Suggests an article that has not been read yet. It runs only where the visitor allowed `content`, and what it
 * remembers ends with the tab.
 */
const KEY = 'demo_stops';
const STOPS = { '/guide/': 'The slow train', '/guide/kyoto.html': 'Kyoto before eight' };
const suggestion = document.querySelector('#suggestion');

globalThis.sekisho.subscribe(() => {
  if (!globalThis.sekisho.isGranted('content')) {
    sessionStorage.removeItem(KEY);
    return;
  }
  const read = new Set(JSON.parse(sessionStorage.getItem(KEY) ?? '[]')).add(location.pathname);
  sessionStorage.setItem(KEY, JSON.stringify([...read]));
  if (Object.keys(STOPS).every((stop) => read.has(stop))) suggestion.textContent = 'You have been everywhere. So far.';
});
