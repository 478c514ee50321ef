const toSource = (pattern) => pattern.replace(/[^\w*-]/g, '\\$&').replace(/\*/g, '.*');
/** Matches whole names that fit any of the patterns; `*` stands for a part that varies. */
const toNames = (patterns = []) => new RegExp(`^(?:${patterns.map(toSource).join('|')})$`);
/** Makes the look-up of whose a name is. What Sekisho itself keeps is nobody else's. */
const createBelongings = ({ vendors, cookie }, isGranted) => {
    const owners = vendors.map(({ id, cookies, storage }) => ({
        id,
        cookies: toNames(cookies),
        storage: toNames(storage),
    }));
    return (kept, name) => {
        if (!name || name.split('.')[0] === cookie.name)
            return false;
        const named = owners.filter((owner) => owner[kept].test(name));
        return named.length > 0 && !named.some(({ id }) => isGranted([id]));
    };
};

export { createBelongings, toNames };
