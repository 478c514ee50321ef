/** Whether the buttons of both answers say what they do: each has a letter on it, and they are not the same. */
export declare const tellsApart: ({ accept, reject }: {
    readonly accept?: unknown;
    readonly reject?: unknown;
}) => boolean;
