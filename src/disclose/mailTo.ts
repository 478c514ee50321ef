const ADDRESS = /^[^\s@?&,;<>]+@[^\s@?&,;<>]+$/;

/** A `mailto:` address; empty for what is no e-mail address. */
export const mailTo = (email: string | undefined, subject = '', body = ''): string => {
  if (!email || !ADDRESS.test(email)) return '';
  const query = subject && `?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}${query}`;
};
