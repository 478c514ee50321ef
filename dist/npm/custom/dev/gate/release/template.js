import { page } from '../../lib/page.js';
import { neutralise } from './startScript.js';
import { HELD_ATTRIBUTES } from '../elements/holdElement.js';
import { inherit } from '../elements/tag.js';

/** `<template data-purpose>` around untouched markup: its content stands behind it while permitted. */
/** Selects what nobody would let go but for the annotation that it takes over. */
const HELD = ['script', ...HELD_ATTRIBUTES.map((name) => `[data-${name}]`)].join();
const contents = new WeakMap();
/** Puts the content in its place. Its scripts are given back in order: held, to take their turn like all others. */
const expand = (template) => {
    const earlier = contents.get(template);
    if (earlier) {
        if (!earlier.some((node) => node.isConnected))
            template.after(...earlier);
        return [];
    }
    const content = page('importNode')(template.content, true);
    const scripts = [...content.querySelectorAll('script')].map(neutralise);
    for (const element of content.querySelectorAll(HELD))
        inherit(element, template);
    contents.set(template, [...content.childNodes]);
    template.after(content);
    return scripts;
};
/** Takes the content away again; what its scripts did stays done. */
const retract = (template) => {
    for (const node of contents.get(template) || [])
        node.remove();
};

export { expand, retract };
