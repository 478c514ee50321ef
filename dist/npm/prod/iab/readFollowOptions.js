import { readBag, readWhole } from './readBag.js';

const readNumbers = (given, most) => new Map(
// what cannot be read is nobody's number, so it is never granted
Object.entries(readBag(given)).map(([id, number]) => [
    id,
    readWhole(number, 1, most) ?? 0,
]));
const readPurposes = (bag) => new Map(Object.entries(readBag(bag)).flatMap(([id, numbers]) => {
    const given = Array.isArray(numbers) ? numbers : [numbers];
    const list = given.flatMap((one) => readWhole(one, 1, 24) ?? []);
    return list.length === given.length ? [[id, list]] : [];
}));
/** Reads what the site set. What is not as it should be is denied. */
const readFollowOptions = (given) => {
    const { vendors, providers, purposes, elsewhere } = readBag(given);
    return {
        vendors: readNumbers(vendors, 65535),
        providers: readNumbers(providers, 9999999),
        purposes: readPurposes(purposes),
        grantsElsewhere: elsewhere === 'granted',
    };
};

export { readFollowOptions };
