/** Properties whose functions are those of the latest render: a script may wait longer than a listener of an earlier one counts. */
export declare const withLatest: <Props extends object>(latest: {
    readonly current: Props;
}) => Props;
