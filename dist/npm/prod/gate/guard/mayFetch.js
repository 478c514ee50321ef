import { page } from '../../lib/page.js';
import { FETCHING_SELECTOR } from '../elements/fetchingElements.js';

/** What can fetch, by names that cannot be written otherwise: the start of a tag with any prefix, or an attribute. */
const TAG = new RegExp(`<([\\w-]+:)?(${FETCHING_SELECTOR.replace(/,\[.*/, '').replace(/,/g, '|')})|background`, 'i');
/**
 * A host written otherwise than it is read: with character references, or, behind a colon or two slashes, with anything that
 * the URL parser decodes or maps. https://url.spec.whatwg.org/#concept-host-parser
 */
const ENCODED = /srcdoc|&(#|(?!(amp|quot|lt|gt|nbsp|apos);)[a-z]+[;.-])|(:|[/\\]{2})[/\\]*[^/\\?#"'<>\s]{0,999}[%&\u0080-\uffff]/i;
const createMayFetch = ({ vendors, guard }, isHeld) => {
    // up to a star or a path
    const hosts = vendors.flatMap(({ hosts }) => (hosts || []).map((host) => host.split(/[/*]/)[0]));
    const mentions = (markup) => {
        // the URL parser leaves them out, wherever they stand
        const text = markup.replace(/[\t\n\r]+/g, '').toLowerCase();
        return hosts.some((host) => text.includes(host)) || ENCODED.test(markup);
    };
    return (markup) => TAG.test(markup) && (guard === 'all' || mentions(markup) || isHeld(page('baseURI')));
};

export { createMayFetch };
