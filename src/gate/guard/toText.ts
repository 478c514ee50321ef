/**
 * What a value is as a text, for objects: read once, for being read may have effects. What Trusted Types have made stays
 * that. https://www.w3.org/TR/trusted-types/
 */
export const toText = (value: unknown): unknown =>
  value && typeof value === 'object' && !/^.object Trusted/.test(Object.prototype.toString.call(value))
    ? // oxlint-disable-next-line typescript/no-base-to-string -- as the browser does
      String(value)
    : value;
