import { own } from '../../lib/own.js';

const BACKGROUND = ['background'];
/** Elements that fetch nothing but a background. */
const GROUNDS = ['body', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'];
/** Elements that fetch, by the attributes they do it by. `a[href]` does not, and is left alone. */
const FETCHING_ATTRIBUTES = own({
    script: ['src', 'href'],
    iframe: ['src', 'srcdoc'],
    frame: ['src'],
    img: ['src', 'srcset'],
    image: ['href'],
    feImage: ['href'],
    source: ['src', 'srcset'],
    video: ['src', 'poster'],
    audio: ['src'],
    embed: ['src'],
    object: ['data'],
    input: ['src'],
    track: ['src'],
    link: ['href', 'imagesrcset'],
    ...Object.fromEntries(GROUNDS.map((name) => [name, BACKGROUND])),
});
/** Whether it is an element that may fetch, apart from a background. */
const isFetching = ({ localName }) => (FETCHING_ATTRIBUTES[localName] || BACKGROUND) !== BACKGROUND;
/** Selects every element that may fetch, or has such elements in it. */
const FETCHING_SELECTOR = `${Object.keys(FETCHING_ATTRIBUTES)
    .filter((name) => !GROUNDS.includes(name))
    .join()},template,[background]`;

export { FETCHING_ATTRIBUTES, FETCHING_SELECTOR, isFetching };
