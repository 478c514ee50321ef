/**
 * An object's own properties and nothing else: what a prototype offers, polluted or not, is not there. Anything that is
 * no object gives an empty one.
 */
export declare const own: <Shape extends object>(bag: unknown) => Partial<Shape>;
