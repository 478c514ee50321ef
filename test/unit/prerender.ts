/** Has the page be prerendered: jsdom knows nothing of that. Gives what lets somebody come to it. */
export const prerender = (): (() => void) => {
  Object.defineProperty(Document.prototype, 'prerendering', { configurable: true, value: true });
  return () => {
    Reflect.deleteProperty(Document.prototype, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
  };
};
