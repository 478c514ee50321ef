/** The npm entry `sekisho/vue`. */
import { type ComputedRef, type MaybeRefOrGetter, type Plugin, type PropType, type ShallowRef, type SlotsType, type VNode } from 'vue';
import type { Consent, Decision } from '../types/index.js';
import { type GateActions } from './createGateStore.js';
import { type Ids } from './grants.js';
import { type SourceOptions } from './openSource.js';
export type { GateActions, Ids, SourceOptions };
/**
 * Lets the components of an application follow the visitor's decision. Without it, and where its consent object cannot be had,
 * everything is denied.
 *
 * @example
 * app.use(createSekisho({ consent: () => createConsent({ vendors: [vimeo] }) }));
 */
export declare const createSekisho: (options?: SourceOptions) => Plugin;
/** The page's consent object. On servers, and without the plugin, one that denies everything and does nothing. */
export declare const useSekisho: () => Consent;
/** The decision in force. On servers, and in the render that hydrates, the plugin's. */
export declare const useDecision: () => Readonly<ShallowRef<Decision>>;
/** Whether everything named is granted. */
export declare const useConsent: (id: MaybeRefOrGetter<Ids>) => ComputedRef<boolean>;
/**
 * Renders its content only while everything named is granted, or let pass once. While it is not, the slot `placeholder` stands
 * there, which gets what it can offer; without one, an element with Sekisho's own placeholder in it, which has the attributes that
 * the component is given; `title` says what is to be seen.
 */
export declare const ConsentGate: import("vue").DefineComponent<import("vue").ExtractPropTypes<{
    id: {
        readonly type: PropType<Ids>;
        readonly required: true;
    };
}>, () => VNode<import("vue").RendererNode, import("vue").RendererElement, {
    [key: string]: any;
}>, {}, {}, {}, import("vue").ComponentOptionsMixin, import("vue").ComponentOptionsMixin, {}, string, import("vue").PublicProps, Readonly<import("vue").ExtractPropTypes<{
    id: {
        readonly type: PropType<Ids>;
        readonly required: true;
    };
}>> & Readonly<{}>, {}, SlotsType<{
    default?: () => VNode[];
    placeholder?: (actions: GateActions) => VNode[];
}>, {}, {}, string, import("vue").ComponentProvideOptions, true, {}, any>;
/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 */
export declare const ConsentScript: import("vue").DefineComponent<import("vue").ExtractPropTypes<{
    id: {
        readonly type: PropType<Ids>;
        readonly required: true;
    };
    src: StringConstructor;
    code: StringConstructor;
}>, () => null, {}, {}, {}, import("vue").ComponentOptionsMixin, import("vue").ComponentOptionsMixin, {}, string, import("vue").PublicProps, Readonly<import("vue").ExtractPropTypes<{
    id: {
        readonly type: PropType<Ids>;
        readonly required: true;
    };
    src: StringConstructor;
    code: StringConstructor;
}>> & Readonly<{}>, {}, {}, {}, {}, string, import("vue").ComponentProvideOptions, true, {}, any>;
/** A button that opens preferences. */
export declare const PreferencesButton: import("vue").DefineComponent<{}, () => VNode<import("vue").RendererNode, import("vue").RendererElement, {
    [key: string]: any;
}>, {}, {}, {}, import("vue").ComponentOptionsMixin, import("vue").ComponentOptionsMixin, {}, string, import("vue").PublicProps, Readonly<{}> & Readonly<{}>, {}, {}, {}, {}, string, import("vue").ComponentProvideOptions, true, {}, any>;
