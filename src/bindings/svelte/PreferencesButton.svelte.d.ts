import type { Component } from 'svelte';
import type { HTMLButtonAttributes } from 'svelte/elements';

/** A button that opens preferences. */
declare const PreferencesButton: Component<HTMLButtonAttributes>;
export default PreferencesButton;
