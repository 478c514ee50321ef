import { own } from '../lib/own.js';

/** Elements that fetch, by the attributes they do it by. `a[href]` does not, and is left alone. */
const SOURCES = own({
    script: ['src', 'href'],
    iframe: ['src'],
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
    body: ['background'],
    table: ['background'],
    td: ['background'],
    th: ['background'],
    link: ['href', 'imagesrcset'],
});
/** Selects every element that may fetch. */
const FETCHES = Object.keys(SOURCES).join();

export { FETCHES, SOURCES };
