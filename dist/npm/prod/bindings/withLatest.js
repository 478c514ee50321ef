/** Properties whose functions are those of the latest render: a script may wait longer than a listener of an earlier one counts. */
const withLatest = (latest) => Object.fromEntries(Object.entries(latest.current).map(([name, value]) => [
    name,
    typeof value === 'function'
        ? (event) => latest.current[name]?.(event)
        : value,
]));

export { withLatest };
