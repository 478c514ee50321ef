import { entryOf, numbersOf, nameIn } from './tcfFacts.js';

/**
 * What the first layer names: stacks that the site has chosen, and whatever none of them covers. A stack counts only where all of it is
 * asked for and none of it is in another: no purpose may stand in two places. Pure.
 */
const namesOfAsked = (list, { purposes, specialFeatures }, stacks) => {
    const open = { purposes: new Set(purposes), specialFeatures: new Set(specialFeatures) };
    const names = [];
    for (const id of stacks) {
        const stack = entryOf(list, 'stacks', id);
        const [some, features] = [numbersOf(stack['purposes']), numbersOf(stack['specialFeatures'])];
        const isWhole = some.length + features.length > 0 &&
            some.every((one) => open.purposes.has(one)) &&
            features.every((one) => open.specialFeatures.has(one));
        if (!isWhole || nameIn(list, 'stacks', id) === String(id))
            continue;
        names.push(nameIn(list, 'stacks', id));
        for (const one of some)
            open.purposes.delete(one);
        for (const one of features)
            open.specialFeatures.delete(one);
    }
    return {
        purposes: [...names, ...[...open.purposes].map((id) => nameIn(list, 'purposes', id))],
        specialFeatures: [...open.specialFeatures].map((id) => nameIn(list, 'specialFeatures', id)),
    };
};

export { namesOfAsked };
