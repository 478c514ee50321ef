import { readBag, readWhole } from './readBag.js';

const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const areNumbers = (value) => Array.isArray(value) && value.every((one) => readWhole(one, 1, 99));
/** What a vendor of the list must have for the library to read it. */
const isVendor = (given) => {
    const { id, ...more } = readBag(given);
    const lists = ['purposes', 'legIntPurposes', 'flexiblePurposes', 'specialPurposes', 'features', 'specialFeatures'];
    return !!readWhole(id, 1, 65535) && lists.every((name) => areNumbers(more[name]));
};
/**
 * A vendor list (specification version 3) as it was fetched; throws for anything else, for nothing may be told by a list that
 * is not what the framework publishes.
 */
const readVendorList = (given) => {
    const list = readBag(given);
    const parts = ['purposes', 'specialPurposes', 'features', 'specialFeatures', 'stacks', 'vendors'];
    const versions = ['vendorListVersion', 'tcfPolicyVersion'];
    const isList = readWhole(list['gvlSpecificationVersion'], 3, 3) &&
        versions.every((name) => readWhole(list[name], 1, 4095)) &&
        parts.every((name) => isRecord(list[name])) &&
        Object.entries(list['vendors']).every(([id, vendor]) => isVendor(vendor) && String(vendor.id) === id);
    if (!isList)
        throw new TypeError('no vendor list of version 3');
    return { ...list };
};

export { readVendorList };
