/** The language of the part of the page that the element stands in; that of the whole page is known anyway. */
export declare const languageAt: (element: Element) => string[];
