/** In this order: most browsers also bear the names of those after them. */
const SIGNS = [
    [undefined, /SamsungBrowser|YaBrowser|Vivaldi|DuckDuckGo|Line\//],
    ['edge', /Edg(e|A|iOS)?\//],
    ['opera', /OPR\//],
    ['firefox', /Firefox\/|FxiOS\//],
    ['chrome', /Chrome\/|CriOS\//],
    ['safari-mobile', /(iPhone|iPad).+Safari\//],
    ['safari', /Macintosh.+Version\/.+Safari\//],
];
/** The visitor's browser, as far as it says so itself. A hint only: every other one is listed, too. */
const detectBrowser = (userAgent) => SIGNS.find(([, sign]) => sign.test(userAgent))?.[0];

export { detectBrowser };
