/** A vendor list with the texts of a translation, as the framework publishes them beside it; none where it is no translation. Pure. */
export declare const translateList: (list: object, translation: unknown) => object | undefined;
