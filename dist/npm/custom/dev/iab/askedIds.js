/** The purposes and vendors that are asked for: all that are not necessary. Pure. */
const askedIds = ({ purposes, vendors }) => [
    ...purposes.map(({ id }) => id).filter((id) => id !== 'necessary'),
    ...vendors.filter(({ purpose }) => purpose !== 'necessary').map(({ id }) => id),
];

export { askedIds };
