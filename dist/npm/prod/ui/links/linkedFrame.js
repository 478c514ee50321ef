import { page } from '../../lib/page.js';

/** The elements that a link's frame is made of. */
/** The element that holds the frame, right behind its link. */
const BOX = 'sekisho-embed';
/** A link's own words: its text, or what stands for it. */
const wordsOf = (link) => [link.getAttribute('aria-label'), link.title, link.textContent, link.querySelector('img')?.alt]
    .map((text) => (text ?? '').replace(/\s+/g, ' ').trim())
    .find(Boolean) ?? '';
/** Whether the page gives a link the room of a frame. */
const hasRoom = (link) => {
    const { display, height, aspectRatio } = getComputedStyle(link);
    if (/^(inline|contents)$/.test(display))
        return false;
    // in a part of the page that is not shown yet there is nothing to measure
    if (!link.getClientRects().length)
        return height !== 'auto' || (!!aspectRatio && aspectRatio !== 'auto');
    const box = link.getBoundingClientRect();
    return box.width >= 100 && box.height >= 80;
};
/** The size that the link asks for, else the preset's. */
const sizeOf = ({ dataset }, { width, height, keeps }) => {
    const wide = Number(dataset.width) || width;
    const high = Number(dataset.height) || (keeps === 'ratio' ? (wide * height) / width : height);
    const isRatio = keeps === 'ratio' && CSS.supports('aspect-ratio', '1');
    return { 'max-width': `${wide}px`, ...(isRatio ? { 'aspect-ratio': `${wide} / ${high}` } : { height: `${high}px` }) };
};
const setStyles = ({ style }, styles) => {
    for (const [name, value] of Object.entries(styles))
        style.setProperty(name, value);
};
/** An empty frame that fills its box. */
const createFrame = () => {
    const frame = page('createElement')('iframe');
    frame.allow = 'picture-in-picture; encrypted-media';
    frame.setAttribute('allowfullscreen', '');
    frame.setAttribute('loading', 'lazy');
    // players that are told of no origin do not play
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    const filling = { inset: '0', width: '100%', height: '100%', 'max-width': 'none', margin: '0', border: '0' };
    setStyles(frame, { position: 'absolute', ...filling });
    return frame;
};
/** What holds the frame, of the size that suits it. */
const createBox = (link, embed) => {
    const box = page('createElement')(BOX);
    setStyles(box, { display: 'block', position: 'relative', width: '100%', ...sizeOf(link, embed) });
    return box;
};
/** Tells the frame what its link leads to, and whose that is. */
const describe = (frame, link, { vendor, src }, titleOf) => {
    const attributes = {
        'data-vendor': vendor,
        'data-purpose': link.dataset.purpose ?? '',
        'data-link': link.href,
        title: wordsOf(link) || titleOf(vendor.split(/\s+/)),
        'data-src': src,
    };
    for (const [name, value] of Object.entries(attributes)) {
        if (value && frame.getAttribute(name) !== value)
            frame.setAttribute(name, value);
    }
};

export { BOX, createBox, createFrame, describe, hasRoom };
