import { page, of } from '../../lib/page.js';

const focus = (element) => {
    of(element, 'focus')({ preventScroll: true });
    return page('activeElement') === element;
};
/**
 * Gives focus to what has come into a part of the page: to the first element that takes it, else to the first of all. Whoever pressed
 * goes on there, unless they have gone elsewhere meanwhile.
 */
const enter = (place) => {
    const active = page('activeElement');
    if (active && active !== page('body'))
        return;
    const all = [...place.querySelectorAll('*')];
    const [first] = all;
    if (all.some(focus) || !first || first.hasAttribute('tabindex'))
        return;
    // for as long as it has focus: Tab does not lead there
    first.setAttribute('tabindex', '-1');
    const restore = () => first.removeAttribute('tabindex');
    if (focus(first))
        first.addEventListener('blur', restore, { once: true });
    else
        restore();
};

export { enter };
