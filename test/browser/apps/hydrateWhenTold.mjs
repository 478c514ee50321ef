/**
 * Hydrates the page at once, or at `?told` when a test calls `hydrate()`. What frameworks say goes into `said`.
 *
 * @param {(hasFrame: boolean, note: (error: unknown) => void) => void} hydrate
 */
export const hydrateWhenTold = (hydrate) => {
  const said = [];
  const note = (...texts) => void said.push(texts.map(String).join(' '));
  Object.assign(console, { error: note, warn: note });
  const isTold = location.search === '?told';
  const work = () => hydrate(!isTold, note);
  Object.assign(window, { said, hydrate: work });
  if (!isTold) work();
};
