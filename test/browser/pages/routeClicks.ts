declare global {
  interface Window {
    /** How often the router has swapped the page. */
    swapped?: number;
  }
}

/**
 * Swaps head and body as client routers do: new nodes in place of the old ones, scripts of the new page made anew. Runs
 * inside the page.
 */
export const routeClicks = (): void => {
  const swap = (next: Document): void => {
    for (const element of [...document.head.children]) {
      const twin = [...next.head.children].find((other) => other.isEqualNode(element));
      if (twin) twin.remove();
      else element.remove();
    }
    document.head.append(...next.head.children);
    document.body.replaceWith(next.body);
    for (const script of document.body.querySelectorAll('script:not([type])')) {
      const made = document.createElement('script');
      for (const { name, value } of script.attributes) made.setAttribute(name, value);
      made.textContent = script.textContent;
      script.replaceWith(made);
    }
  };
  const go = async ({ href, dataset }: HTMLAnchorElement): Promise<void> => {
    const text = await (await fetch(href)).text();
    const next = new DOMParser().parseFromString(text, 'text/html');
    const change = (): void => {
      swap(next);
      history.pushState({}, '', href);
    };
    if (dataset.router === 'transition') await document.startViewTransition(change).updateCallbackDone;
    else change();
    window.swapped = (window.swapped ?? 0) + 1;
  };
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-router]');
    if (!link) return;
    event.preventDefault();
    void go(link);
  });
};
