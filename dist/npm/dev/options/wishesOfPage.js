import { page } from '../lib/page.js';

/** What in a page counts on the rules of regions besides its options: an element that says one, and the tag of their file. */
const SIGNS = '[name=sekisho-region],[src*="sekisho.regions"]';
/** What a page that counts on those rules sets for regions, where its options set nothing: no wishes, which counts on them, too. */
const wishesOfPage = () => page('querySelectorAll')(SIGNS)[0] && {};

export { wishesOfPage };
