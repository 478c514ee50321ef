/**
 * Keeps what the page calls by a global name told of the latest state: as soon as it is there, and with each state that is
 * another; also anew, where another has come into its place.
 */
export declare const createTeller: <State>(name: string, tell: (receiver: object, state: State) => void) => ((state: State) => void);
