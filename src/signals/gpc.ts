/** Global Privacy Control, as the browser says it. https://w3c.github.io/gpc/ */
export const readGpc = (): boolean => {
  const value: unknown = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl;
  return value === true || value === '1';
};
