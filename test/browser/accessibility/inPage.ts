/** Functions that run inside the page and measure what there is of the interface. They use nothing from around them. */

/** Where the focus is: what has it, where that stands, and whether it can be seen. */
export interface Focused {
  /** The `part`, id, or text of the element; empty where nothing of the page has the focus. */
  readonly name: string;
  readonly isOurs: boolean;
  /** Of the box that it scrolls in: its own place, and how far it is scrolled; and the element's place in the window. */
  readonly box: { readonly top: number; readonly left: number; readonly right: number; readonly bottom: number };
  readonly scrolled: number;
  readonly region: number;
  /** What lies over its middle, or over its edges, if that is not the element itself. */
  readonly coveredBy: string;
  /** Whether nothing of it can be seen. */
  readonly isHidden: boolean;
  readonly hasRing: boolean;
}

export const readFocus = (): Focused => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const none = { top: 0, left: 0, right: 0, bottom: 0 };
  if (!active || active === document.body || active === document.documentElement)
    return {
      name: '',
      isOurs: false,
      box: none,
      scrolled: 0,
      region: 0,
      coveredBy: '',
      isHidden: false,
      hasRing: true,
    };
  const { top, left, right, bottom } = active.getBoundingClientRect();
  const root = active.getRootNode() as Document | ShadowRoot;
  const words = active.closest('.words');
  const region = words ?? active.closest('.head,.actions');
  const nameOf = (element: Element): string =>
    element.getAttribute('part')?.split(' ').pop() ||
    element.id ||
    element.textContent.trim().slice(0, 30) ||
    element.localName;
  const over = (x: number, y: number): string => {
    const hit = root.elementFromPoint(x, y);
    // an element that lies over the page's own is a host with its shadow
    return !hit || active.contains(hit) || hit.contains(active) ? '' : nameOf(hit);
  };
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const covers = [over(x, top + 2), over(x, y), over(x, bottom - 2)];
  const isOut = top < -1 || bottom > innerHeight + 1;
  const style = getComputedStyle(active);
  const before = getComputedStyle(active, '::before');
  return {
    name: nameOf(active),
    isOurs: root !== document,
    box: { top, left, right, bottom },
    scrolled: words?.scrollTop ?? 0,
    region: region ? [...region.parentElement!.children].indexOf(region) : 0,
    coveredBy: (isOut && bottom - top < innerHeight ? 'the edge of the window' : '') || covers.find(Boolean) || '',
    isHidden: covers.every(Boolean) || bottom < 0 || top > innerHeight,
    hasRing: [style, before].some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    ),
  };
};

/** Everything that can be pressed: its size and what it is. */
export interface Target {
  readonly name: string;
  readonly kind: 'button' | 'switch' | 'summary' | 'link' | 'inline';
  readonly width: number;
  readonly height: number;
}

export const readTargets = (): Target[] =>
  [...document.querySelectorAll('sekisho-root:not([hidden]),sekisho-placeholder,sekisho-reopen')].flatMap(
    ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll<HTMLElement>('button,a,input,summary')]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { width, height } = element.getBoundingClientRect();
          const { localName, classList } = element;
          // in a sentence: beside it stands text that is not its own (WCAG 2.2, 2.5.8, "inline")
          const isInline = [...element.parentNode!.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
          );
          const isButton = classList.contains('button') || element.matches('.head .link,.reopen');
          const kinds = { input: 'switch', summary: 'summary' } as const;
          const kind = kinds[localName as 'input'] ?? (isButton ? 'button' : isInline ? 'inline' : 'link');
          const name = element.getAttribute('part') || element.getAttribute('name') || element.textContent.slice(0, 40);
          return { name, kind, width, height };
        }),
  );

/**
 * What does not fit: boxes that would have to be scrolled sideways or stand in another that scrolls, and text that is cut off or lies
 * outside of its box.
 */
export const readLosses = (): string[] => {
  const lost: string[] = [];
  const say = (what: string, element: Element): void =>
    void lost.push(`${what}: ${element.localName}.${element.className} ${element.textContent.slice(0, 40)}`);
  const scrolls = (element: Element): boolean =>
    element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY);
  if (document.documentElement.scrollWidth > innerWidth) lost.push('the page scrolls sideways');
  // the button that stays has no text that is seen in small windows
  const hosts = [...document.querySelectorAll('sekisho-root:not([hidden]),sekisho-placeholder')];
  const roots: ParentNode[] = hosts.map(({ shadowRoot }) => shadowRoot!);
  for (const place of document.querySelectorAll('[class^=sekisho-]')) roots.push(place);
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility() || element.closest('.spoken,svg') || !element.textContent.trim()) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth && overflowX !== 'visible')
        say('scrolls sideways', element);
      if (element.scrollHeight > element.clientHeight + 1 && overflowY === 'hidden') say('is cut off', element);
      if (scrolls(element)) {
        for (let around = element.parentElement; around; around = around.parentElement)
          if (scrolls(around)) say('scrolls in what scrolls', element);
      }
      if (!element.matches('button,a,label,summary,p,dt,dd,h2,h3')) continue;
      const box = element.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(element);
      const text = range.getBoundingClientRect();
      if (
        text.left < box.left - 1 ||
        text.right > box.right + 1 ||
        (element.matches('button') && text.bottom > box.bottom + 1)
      ) {
        if (!element.querySelector('.spoken')) say('reaches out', element);
      }
      if (box.left < -1 || box.right > innerWidth + 1) say('lies outside of the window', element);
    }
    for (const element of root.querySelectorAll<HTMLElement>('.layer.banner,.layer.preferences')) {
      const { top, bottom } = element.getBoundingClientRect();
      if (top < -1 || bottom > innerHeight + 1) say('is higher than the window', element);
      for (const button of element.querySelectorAll('.actions .button')) {
        const { top: upper, bottom: lower } = button.getBoundingClientRect();
        if (upper < top - 1 || lower > bottom + 1) say('is out of reach', button);
      }
      const words = element.querySelector<HTMLElement>('.words')!;
      // a line has to be seen at a time
      if (words.clientHeight < 24) say('has no room for words', words);
    }
  }
  return lost;
};

/** The size of the smallest text of ours that is seen. */
export const readSmallest = (): number => {
  const hosts = [...document.querySelectorAll('sekisho-root:not([hidden]),sekisho-placeholder,sekisho-reopen')];
  const elements = [
    ...hosts.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('*')]),
    ...document.querySelectorAll('[class^=sekisho-],[class^=sekisho-] *,[data-sekisho-tcf] *'),
  ];
  const hasText = ({ childNodes }: Element): boolean =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
  return Math.min(
    ...elements
      .filter((element) => hasText(element) && element.checkVisibility() && !element.closest('.spoken,style'))
      .map((element) => parseFloat(getComputedStyle(element).fontSize)),
  );
};

/** Text spacing as a visitor may set it (WCAG 2.2, 1.4.12). */
export const spaceText = (): void => {
  const rules =
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';
  for (const { shadowRoot } of document.querySelectorAll('sekisho-root,sekisho-placeholder,sekisho-reopen')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, sheet];
  }
};

/** What is seen on each control: what speech control is told to press. */
export const readLabels = (): string[] => {
  const seen = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  return [...document.querySelectorAll('sekisho-root:not([hidden]),sekisho-placeholder,sekisho-reopen')].flatMap(
    ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('button,a,summary,label')].filter((one) => one.checkVisibility()).map(seen),
  );
};

/** Keeps in `window.statuses` what live regions of the interface say, each time that it changes. */
export const watchStatus = (): void => {
  const scope = window as unknown as { statuses: string[] };
  scope.statuses = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const shadow = attach.call(this, init);
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element?.closest('[role=status],[role=alert],[aria-live]')) scope.statuses.push(element.textContent);
      }
    }).observe(shadow, { childList: true, characterData: true, subtree: true });
    return shadow;
  };
};
