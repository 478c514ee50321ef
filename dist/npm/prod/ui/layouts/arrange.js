import { roomBelow } from '../common/reserveScrollSpace.js';
import { layoutStyles } from './layoutStyles.js';

/** The chunk of layouts other than those that every page has. */
/**
 * The room that a layer leaves to the page which stands in an upper corner: what gets the focus is scrolled out from under
 * it. At the beginning of the page there is nothing to scroll to, and no room can be made without moving the page.
 */
const roomAround = (layer) => {
    const { top, bottom } = layer.getBoundingClientRect();
    if (top * 2 >= innerHeight - bottom)
        return roomBelow(layer);
    const height = Math.ceil(bottom);
    return `html{scroll-padding-top:${height}px}sekisho-root{content:"";display:block;height:${height}px;inset:0 0 auto;position:fixed;z-index:2147483647;pointer-events:none;}`;
};
/** How a view is to stand by the name of a layout; what is none changes nothing. */
const arrange = (name) => ({ css: layoutStyles.get(name) || '', describeRoom: roomAround });

export { arrange };
