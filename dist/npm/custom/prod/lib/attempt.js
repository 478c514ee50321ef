/** What the work gives; nothing where a page has broken what it needs, for what follows shall have its turn all the same. */
const attempt = (work, onFailure) => {
    try {
        return work();
    }
    catch (cause) {
        onFailure?.(cause);
        return undefined;
    }
};

export { attempt };
