/** What Global Privacy Control keeps denied: the visitor's age is another matter, and so is another platform of the page. */
const lockedBySignal = ({ locked, barred = [], withheld = [], }) => locked.filter((id) => !barred.includes(id) && !withheld.includes(id));

export { lockedBySignal };
