/** Properties whose functions are those of the latest render: a script may wait longer than a listener of an earlier one counts. */
export const withLatest = <Props extends object>(latest: { readonly current: Props }): Props =>
  Object.fromEntries(
    Object.entries(latest.current).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'function'
        ? (event: Event) => (latest.current as Record<string, EventListener | undefined>)[name]?.(event)
        : value,
    ]),
  ) as Props;
