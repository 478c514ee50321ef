/** Three slides with a picture each. */
export const slides = (name: string, tag = 'div'): string =>
  ['a', 'b', 'c']
    .map((id) => `<${tag} class="${name}"><img src="/${id}.svg" alt="${id}" width="40" height="30"></${tag}>`)
    .join('');
