import { defineComponent, shallowRef, onMounted, h, watchEffect, inject, getCurrentInstance, getCurrentScope, onScopeDispose, computed, toValue } from 'vue';
import { addScript } from './addScript.js';
import { createGateStore } from './createGateStore.js';
import { openPlace } from './openPlace.js';
import { writeIds, grants } from './grants.js';
import { closedSource, openSource } from './openSource.js';

/** The npm entry `sekisho/vue`. */
const key = Symbol('sekisho');
/**
 * Lets the components of an application follow the visitor's decision. Without it, and where its consent object cannot be had,
 * everything is denied.
 *
 * @example
 * app.use(createSekisho({ consent: () => createConsent({ vendors: [vimeo] }) }));
 */
const createSekisho = (options = {}) => ({
    install(app) {
        app.provide(key, openSource(options));
    },
});
const useSource = () => inject(key, closedSource);
/** What a component follows: what the server rendered until it is hydrated, then what is in force. */
const useStore = ({ subscribe, read, rendered }) => {
    const instance = getCurrentInstance();
    // only what is hydrated has its element before it is rendered
    const isRendered = typeof document === 'undefined' || !!instance?.vnode.el;
    const value = shallowRef(isRendered ? rendered() : read());
    const follow = () => void (value.value = read());
    const start = () => {
        follow();
        return subscribe(follow);
    };
    if (typeof document === 'undefined')
        return value;
    let end = instance ? () => { } : start();
    if (instance)
        onMounted(() => (end = start()));
    if (getCurrentScope())
        onScopeDispose(() => end());
    return value;
};
/** The page's consent object. On servers, and without the plugin, one that denies everything and does nothing. */
const useSekisho = () => useSource().consent;
/** The decision in force. On servers, and in the render that hydrates, the plugin's. */
const useDecision = () => useStore(useSource());
/** Whether everything named is granted. */
const useConsent = (id) => {
    const decision = useDecision();
    return computed(() => grants(decision.value, toValue(id)));
};
const needed = { type: [String, Array], required: true };
/** A gate's element. It is opened once it is in the document, which in a suspended part of the page is later. */
const Place = defineComponent({
    props: { named: { type: String, required: true }, store: { type: Object, required: true } },
    setup({ named, store }, { slots }) {
        const source = useSource();
        const place = shallowRef();
        onMounted(() => place.value && openPlace(place.value, source, store));
        return () => h('div', { ref: place, 'data-gate': named }, slots.default?.());
    },
});
const ONCE = { 'data-once': '', style: 'display:contents' };
/** A gate whose ids stay. */
const Gate = defineComponent({
    inheritAttrs: false,
    props: { id: needed },
    setup({ id }, { attrs, slots }) {
        const named = writeIds(id);
        const store = createGateStore(useSource(), () => id);
        const state = useStore(store);
        return () => {
            if (state.value === 'granted')
                return slots.default?.();
            const isHeld = state.value === 'held';
            if (isHeld && slots.placeholder)
                return slots.placeholder(store);
            const props = { ...(isHeld ? attrs : ONCE), key: state.value, named, store };
            return h(Place, props, isHeld ? undefined : slots.default);
        };
    },
});
/**
 * Renders its content only while everything named is granted, or let pass once. While it is not, the slot `placeholder` stands
 * there, which gets what it can offer; without one, an element with Sekisho's own placeholder in it, which has the attributes that
 * the component is given; `title` says what is to be seen.
 */
const ConsentGate = defineComponent({
    name: 'ConsentGate',
    inheritAttrs: false,
    props: { id: needed },
    slots: Object,
    setup: (props, { attrs, slots }) => () => h(Gate, { ...attrs, id: props.id, key: writeIds(props.id) }, slots),
});
/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 */
const ConsentScript = defineComponent({
    name: 'ConsentScript',
    inheritAttrs: false,
    props: { id: needed, src: String, code: String },
    setup(props, { attrs }) {
        onMounted(() => watchEffect((onCleanup) => onCleanup(addScript({ ...attrs, ...props }))));
        return () => null;
    },
});
/** A button that opens preferences. */
const PreferencesButton = defineComponent({
    name: 'PreferencesButton',
    setup: (_, { slots }) => () => h('button', { type: 'button', 'data-sekisho': 'preferences' }, slots.default?.()),
});

export { ConsentGate, ConsentScript, PreferencesButton, createSekisho, useConsent, useDecision, useSekisho };
