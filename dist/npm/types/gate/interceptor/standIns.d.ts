/** What stands in front of a function of the browser's, and shows itself as that. */
/** What a change gives back when the call or assignment is dealt with. */
export declare const DONE: unique symbol;
/** Looks at a call's arguments; gives back those to call with, `DONE`, or what the call is to give back, if no array. */
export type Change = (args: unknown[], self: unknown, native: (...args: unknown[]) => unknown) => unknown;
export type Native = ((...args: unknown[]) => unknown) & {
    readonly prototype?: {
        readonly constructor?: unknown;
    };
};
/** What stands in front of the browser's own, by that. */
export declare const natives: WeakMap<object, Function>;
/** Makes ours show itself as the browser's own: its name and length, and its source once `Function.prototype.toString` is asked. */
export declare const disguise: <Ours extends Function>(ours: Ours, native: Function) => Ours;
interface StandIns {
    /** Stands for a method or a class. */
    forCall(native: Native, change: Change): Native;
    /** Stands for what inserts nodes, which pages call more often than anything else: `see` looks at all, or at the one at a place. */
    forInsertion(native: Native, see: (node: unknown) => void, place?: number): Native;
}
/** They let everything through once `state` says that they are no longer live. */
export declare const createStandIns: (state: {
    readonly isLive: boolean;
}) => StandIns;
export {};
