/** A text as it stands between the double quotes of an attribute. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&"<>\r]/g, (character) => `&#${character.charCodeAt(0)};`);
