/** Global Privacy Control, as the browser says it. https://w3c.github.io/gpc/ */
const readGpc = () => {
    const value = navigator.globalPrivacyControl;
    return value === true || value === '1';
};

export { readGpc };
