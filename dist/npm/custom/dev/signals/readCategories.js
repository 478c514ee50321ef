import { own } from '../lib/own.js';
import { purposeChoice } from './purposeChoice.js';

/**
 * Which of a receiver's categories are granted: as the site has set it, else by the receiver's `defaults`. A category with
 * nothing behind it, or with something that is no id, is denied.
 */
const readCategories = (settings, name, defaults, given) => {
    const categories = Object.entries({ ...defaults, ...own(given) });
    return (decision) => {
        const isGranted = (id) => typeof id === 'string' && purposeChoice(settings, name, id, decision) === 'granted';
        return Object.fromEntries(categories.map(([category, ids]) => {
            const all = [ids].flat();
            return [category, all.length > 0 && all.every(isGranted)];
        }));
    };
};

export { readCategories };
