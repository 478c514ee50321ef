/** Whether the buttons of both answers say what they do: each has a letter on it, and they are not the same. */
export const tellsApart = ({ accept, reject }: { readonly accept?: unknown; readonly reject?: unknown }): boolean =>
  accept !== reject && [accept, reject].every((text) => /\p{L}/u.test((text || '') as string));
