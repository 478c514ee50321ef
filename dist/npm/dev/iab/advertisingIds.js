/**
 * The purposes and vendors that advertise, whatever they are called: what an opt-out of sale, sharing and targeted advertising
 * is about. The same that Global Privacy Control denies (`questionsOf`). Pure.
 */
const advertisingIds = ({ purposes, vendors }) => {
    const isAdvertising = (id) => id === 'advertising' || purposes.some((purpose) => purpose.id === id && !!purpose.advertising);
    const asked = (items, purposeOf) => items.filter((item) => purposeOf(item) !== 'necessary');
    return [
        ...asked(purposes, ({ id }) => id).filter(({ id }) => isAdvertising(id)),
        ...asked(vendors, ({ purpose }) => purpose).filter(({ purpose, advertises }) => !!advertises || isAdvertising(purpose)),
    ].map(({ id }) => id);
};

export { advertisingIds };
