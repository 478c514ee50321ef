const idsOf = (ids) => (typeof ids === 'string' ? [ids] : Array.isArray(ids) ? ids : []);
/** Ids as an element's attribute has them. */
const writeIds = (ids) => idsOf(ids).join(' ');
/** Whether it is the object's own; what a prototype offers, polluted or not, is not there. */
const has = (bag, key) => Object.prototype.hasOwnProperty.call(bag, key);
/** Whether everything named is granted; nothing named is nothing granted. */
const grants = ({ choices }, ids) => {
    const named = idsOf(ids);
    return named.length > 0 && named.every((id) => has(choices, id) && choices[id] === 'granted');
};

export { grants, has, idsOf, writeIds };
