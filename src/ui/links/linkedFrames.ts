/** Links that become frames: `<a href="https://vimeo.com/1" data-embed>`. Without us it is a link, and works. */
import { RESTORE_LIMIT } from '../common/restoreLimit.js';
import type { Port } from '../../types/internal.js';
import { BOX, createBox, createFrame, describe, hasRoom } from './linkedFrame.js';
import { oncePerFrame } from '../common/oncePerFrame.js';
import { createVeil, replaceInLayout, type Veil } from '../common/replaceInLayout.js';
import { type LinkedFrame, toEmbed } from './toEmbed.js';

/** What of a link its frame depends on. */
const WATCHED = ['href', 'title', 'aria-label', 'data-embed', 'data-vendor', 'data-purpose'];

interface Linked {
  readonly box: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly veil: Veil;
  /** Whether the page gives the link the room of a frame; the frame then takes exactly that. */
  readonly hasRoom: boolean;
  left: number;
}

export interface LinkedFrames {
  /** Puts a frame behind a link, if it asks for one, or brings it in line with the link. */
  add(link: HTMLAnchorElement): void;
  /** Removes all of them; links are links again. */
  destroy(): void;
}

/** A copied or restored page brings an empty frame along, and its link hidden. */
const removeCopy = (link: HTMLElement): void => {
  const next = link.nextElementSibling;
  if (next?.localName !== BOX) return;
  next.remove();
  link.removeAttribute('hidden');
  link.style.removeProperty('display');
};

/** Takes the room that the link has or would have. */
const fitOne = (link: HTMLElement, { box, veil, hasRoom }: Linked): void =>
  hasRoom ? replaceInLayout(box, link, veil) : veil.drop();

/** Finds the frame for a link, if the site has declared whoever gets data by it; what is missing is said once. */
const createFinder = ({ settings, announce }: Port): ((link: HTMLAnchorElement) => LinkedFrame | undefined) => {
  const declared = settings.vendors.map(({ id }) => id);
  const told = new Set<string>();
  const tell = (code: string, cause: string): undefined => {
    if (!told.has(cause)) announce('error', { code, cause });
    told.add(cause);
  };
  return (link) => {
    const found = toEmbed(link.href);
    if (!found) return tell('unknown-embed', link.href);
    const vendor = (link.dataset.vendor || found.vendor).trim();
    const missing = vendor.split(/\s+/).find((id) => !declared.includes(id));
    return missing === undefined ? { ...found, vendor } : tell('undeclared-embed', missing);
  };
};

export const createLinkedFrames = (port: Port, titleOf: (vendors: string[]) => string): LinkedFrames => {
  const all = new Map<HTMLAnchorElement, Linked>();
  const ended = new AbortController();
  const find = createFinder(port);

  const create = (link: HTMLAnchorElement, embed: LinkedFrame): void => {
    const box = createBox(link, embed);
    const frame = createFrame();
    const linked = { box, frame, veil: createVeil(link), hasRoom: hasRoom(link), left: RESTORE_LIMIT };
    describe(frame, link, embed, titleOf);
    box.append(frame);
    all.set(link, linked);
    link.after(box);
    fitOne(link, linked);
    changes.observe(link, { attributeFilter: WATCHED });
    // shown later, in a tab of the page for example, it is measured then
    if (!box.offsetWidth) sizes.observe(box);
  };

  const remove = (link: HTMLAnchorElement, { box, veil }: Linked): void => {
    all.delete(link);
    box.remove();
    veil.lift();
  };

  const add = (link: HTMLAnchorElement): void => {
    const existing = all.get(link);
    const embed = link.isConnected && link.hasAttribute('data-embed') ? find(link) : undefined;
    if (existing && embed) return describe(existing.frame, link, embed, titleOf);
    if (existing) return remove(link, existing);
    if (!embed) return;
    removeCopy(link);
    create(link, embed);
  };

  const settle = (): void => {
    for (const [link, linked] of all) {
      if (link.isConnected && link.nextSibling === linked.box) continue;
      else if (link.isConnected && linked.left--) link.after(linked.box);
      else remove(link, linked);
    }
  };

  const fitAll = (): void => all.forEach((linked, link) => fitOne(link, linked));

  const changes = new MutationObserver((records) => {
    for (const { type, target } of records) if (type === 'attributes') add(target as HTMLAnchorElement);
    settle();
  });
  const sizes = new ResizeObserver((entries) => {
    if (!entries.some(({ contentRect }) => contentRect.width)) return;
    for (const { target } of entries) sizes.unobserve(target);
    fitAll();
  });
  changes.observe(document, { childList: true, subtree: true });
  const onResize = oncePerFrame(fitAll);
  addEventListener('resize', onResize, { signal: ended.signal });
  addEventListener('load', onResize, { signal: ended.signal });

  return {
    add,
    destroy() {
      ended.abort();
      changes.disconnect();
      sizes.disconnect();
      for (const [link, linked] of all) remove(link, linked);
    },
  };
};
