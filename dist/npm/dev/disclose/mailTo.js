const ADDRESS = /^[^\s@?&,;<>]+@[^\s@?&,;<>]+$/;
/** A `mailto:` address; empty for what is no e-mail address. */
const mailTo = (email, subject = '', body = '') => {
    if (!email || !ADDRESS.test(email))
        return '';
    const query = subject && `?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    return `mailto:${encodeURIComponent(email).replace('%40', '@')}${query}`;
};

export { mailTo };
