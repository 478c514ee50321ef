import { type TcfFacts } from './tcfFacts.js';
/**
 * What the first layer names: stacks that the site has chosen, and whatever none of them covers. A stack counts only where all of it is
 * asked for and none of it is in another: no purpose may stand in two places. Pure.
 */
export declare const namesOfAsked: (list: object, { purposes, specialFeatures }: Pick<TcfFacts, 'purposes' | 'specialFeatures'>, stacks: readonly number[]) => {
    readonly purposes: readonly string[];
    readonly specialFeatures: readonly string[];
};
