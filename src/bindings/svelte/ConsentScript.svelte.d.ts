import type { Component } from 'svelte';
import type { HTMLScriptAttributes } from 'svelte/elements';
import type { ScriptProps } from '../addScript.js';

export interface ConsentScriptProps extends Omit<HTMLScriptAttributes, 'id' | 'src' | 'children'>, ScriptProps {}

/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 */
declare const ConsentScript: Component<ConsentScriptProps>;
export default ConsentScript;
