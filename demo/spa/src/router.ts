import { useEffect, useState } from 'preact/hooks';

const BASE = '/spa';

/** The path under the app's base, such as `/` or `/lessons/one`. */
const currentPath = (): string => location.pathname.slice(BASE.length) || '/';

export const href = (path: string): string => BASE + path;

/** The link into the app that a plain click means, if it means one. */
const linkOf = (event: MouseEvent): HTMLAnchorElement | null => {
  const isPlain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!isPlain || event.defaultPrevented || !(event.target instanceof Element)) return null;
  return event.target.closest<HTMLAnchorElement>(`a[href^="${BASE}/"]:not([href$=".html"])`);
};

/** The current path. Links into the app change it without loading a page. */
export const useRoute = (): string => {
  const [path, setPath] = useState(currentPath);
  useEffect(() => {
    const onPop = (): void => setPath(currentPath());
    const onClick = (event: MouseEvent): void => {
      const link = linkOf(event);
      if (!link) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      scrollTo(0, 0);
      onPop();
    };
    document.addEventListener('click', onClick);
    addEventListener('popstate', onPop);
    return () => {
      document.removeEventListener('click', onClick);
      removeEventListener('popstate', onPop);
    };
  }, []);
  return path;
};
