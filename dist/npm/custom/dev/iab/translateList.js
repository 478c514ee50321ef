import { readBag } from './readBag.js';

const PARTS = ['purposes', 'specialPurposes', 'features', 'specialFeatures', 'dataCategories', 'stacks'];
/** A vendor list with the texts of a translation, as the framework publishes them beside it; none where it is no translation. Pure. */
const translateList = (list, translation) => {
    const texts = readBag(translation);
    const isPart = (name) => typeof texts[name] === 'object' && texts[name] !== null;
    if (!PARTS.slice(0, 4).every(isPart))
        return undefined;
    return { ...list, ...Object.fromEntries(PARTS.filter(isPart).map((name) => [name, texts[name]])) };
};

export { translateList };
