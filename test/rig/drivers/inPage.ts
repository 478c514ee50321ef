/**
 * Functions that run inside the page. They read the document through its prototype, because an
 * `<img name="querySelectorAll">` hides the method of that name, and such pages are tested, too.
 */

/** What is known of the element a selector finds. */
export interface Sight {
  readonly exists: boolean;
  readonly visible: boolean;
  /** Its middle in the viewport. */
  readonly x: number;
  readonly y: number;
  /** What lies on top of its middle, if that is not the element itself. */
  readonly coveredBy?: string;
  readonly text: string;
}

/** Runs inside the page: finds an element, brings it into view if wanted, and tells about it. */
export function look(selector: string, intoView: boolean): Sight {
  const found = findAll(selector);
  const element = found.find(isVisible) ?? found[0];
  if (!element) return { exists: false, visible: false, x: 0, y: 0, text: '' };
  let box = element.getBoundingClientRect();
  const inside = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
  if (intoView && !inside) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    box = element.getBoundingClientRect();
  }
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const top = topmost(x, y);
  const text = (element as HTMLElement).innerText ?? element.textContent ?? '';
  const sight = { exists: true, visible: isVisible(element), x, y, text: text.trim() };
  return !top || holds(element, top) ? sight : { ...sight, coveredBy: describe(top) };

  function findAll(wanted: string): Element[] {
    const [, part] = /^part=(.+)$/.exec(wanted) ?? [];
    const [, css] = /^sekisho\s*>>\s*(.+)$/s.exec(wanted) ?? [];
    const inner = part ? `[part~="${part}"]` : css;
    if (!inner) return [...Document.prototype.querySelectorAll.call(document, wanted)];
    return [...Document.prototype.querySelectorAll.call(document, 'sekisho-root,sekisho-placeholder')].flatMap(
      (root) => [...(root.shadowRoot?.querySelectorAll(inner) ?? [])],
    );
  }

  function isVisible(candidate: Element): boolean {
    const { width, height } = candidate.getBoundingClientRect();
    return width > 0 && height > 0 && candidate.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }

  function topmost(left: number, upper: number): Element | null {
    let hit = Document.prototype.elementFromPoint.call(document, left, upper);
    while (hit?.shadowRoot) {
      const deeper = hit.shadowRoot.elementFromPoint(left, upper);
      if (!deeper || deeper === hit) break;
      hit = deeper;
    }
    return hit;
  }

  function holds(outer: Node, inner: Node): boolean {
    for (let node: Node | null = inner; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null)
      if (node === outer) return true;
    return false;
  }

  function describe({ localName, id, classList }: Element): string {
    return [localName, id && `#${id}`, ...[...classList].map((name) => `.${name}`)].join('');
  }
}

/** What has come after the document marked as left; `null` while that one is still here. */
export interface Arrival {
  readonly readyState: string;
  /** The engine's own message, where it shows one in place of the page: WebKitGTK does, on `about:blank`. */
  readonly error?: string;
}

/**
 * Runs inside the page. Two documents stand there for a moment and are not what was asked for: the empty one that
 * Firefox begins a new window with, and the engines' own page about an address that cannot be reached, of which the
 * navigation's rejection tells in its own time.
 */
export function arrival(isBlankWanted: boolean): Arrival | null {
  if ((window as { __left?: true }).__left) return null;
  const read = (name: 'readyState' | 'documentURI') =>
    String(Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document));
  if (/^(chrome-error:|about:(net|cert)error)/.test(read('documentURI'))) return null;
  const readyState = read('readyState');
  if (location.href !== 'about:blank') return { readyState };
  const error = document.body?.innerText;
  return error || isBlankWanted ? { readyState, error } : null;
}
