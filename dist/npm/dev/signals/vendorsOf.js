/** The declared vendors that a signal speaks for: those that name it, and by their `ids` those that the core brings, which do not. */
const vendorsOf = ({ vendors }, name, ...ids) => vendors.filter(({ id, signals }) => ids.includes(id) || (Array.isArray(signals) && signals.includes(name)));
/** One word for several vendors: granted where there are some and each of them is. */
const choiceOf = (vendors, { choices }) => vendors.length > 0 && vendors.every(({ id }) => choices[id] === 'granted') ? 'granted' : 'denied';

export { choiceOf, vendorsOf };
