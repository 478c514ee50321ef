/** An element that takes exactly the place of another. */
const SIDES = ['top', 'right', 'bottom', 'left'];
/** What of an element's layout its stand-in takes over. */
const LAYOUT = [
    ...SIDES.flatMap((side) => [`margin-${side}`, `padding-${side}`, `border-${side}-width`]),
    ...['width', 'height', 'min-width', 'min-height', 'max-width', 'max-height', 'aspect-ratio', 'box-sizing'],
    ...['float', 'clear', 'vertical-align', 'align-self', 'justify-self', 'order', 'flex-grow', 'flex-shrink'],
    ...['flex-basis', 'grid-row-start', 'grid-row-end', 'grid-column-start', 'grid-column-end'],
];
const PLACE = ['position', 'z-index', ...SIDES];
const createVeil = (element) => {
    const { style } = element;
    const hidden = element.getAttribute('hidden');
    const hadStyle = element.hasAttribute('style');
    const display = style.getPropertyValue('display');
    const priority = style.getPropertyPriority('display');
    return {
        drop() {
            element.hidden = true;
            // pages that say `iframe { display: block }` overrule the attribute
            if (getComputedStyle(element).display !== 'none')
                style.setProperty('display', 'none', 'important');
        },
        lift() {
            if (hidden === null)
                element.removeAttribute('hidden');
            else
                element.setAttribute('hidden', hidden);
            style.setProperty('display', display, priority);
            if (!hadStyle && !style.length)
                element.removeAttribute('style');
        },
    };
};
const differ = (one, other) => Math.abs(parseFloat(one) - parseFloat(other)) > 0.5;
/**
 * Gives `host` the place of an element under its veil. While an element is hidden, its computed style tells what was
 * asked for (`100%`, `auto`) and not what came of it: so the stand-in goes along when the window is resized. Where that
 * does not come out at the same size (`auto` means something else to a frame), the size is fixed.
 */
const replaceInLayout = (host, element, veil) => {
    const set = (name, value) => host.style.setProperty(name, value);
    const before = host.style.getPropertyValue('display');
    set('display', 'none');
    veil.lift();
    const isRendered = element.getClientRects().length > 0;
    const { display, width, height, transform } = getComputedStyle(element);
    veil.drop();
    // in a part of the page that is not shown, there is nothing to measure
    if (!isRendered && display !== 'none')
        return set('display', before);
    set('display', display === 'inline' ? 'inline-block' : display);
    if (!isRendered)
        return;
    const asked = getComputedStyle(element);
    for (const name of LAYOUT)
        set(name, asked.getPropertyValue(name));
    const isStatic = asked.position === 'static';
    for (const name of PLACE)
        set(name, isStatic ? '' : asked.getPropertyValue(name));
    if (isStatic)
        set('position', 'relative');
    set('border-style', 'solid');
    set('border-color', 'transparent');
    set('transform', transform);
    const got = getComputedStyle(host);
    if (!differ(got.width, width) && !differ(got.height, height))
        return;
    set('width', width);
    set('height', height);
    set('flex', 'none');
};

export { createVeil, replaceInLayout };
