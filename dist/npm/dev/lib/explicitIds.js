/** What is asked for by itself: explicit purposes, and their vendors. */
const explicitIds = ({ purposes, vendors }) => {
    const explicit = purposes.filter((purpose) => purpose.explicit).map(({ id }) => id);
    return [...explicit, ...vendors.filter(({ purpose }) => explicit.includes(purpose)).map(({ id }) => id)];
};

export { explicitIds };
