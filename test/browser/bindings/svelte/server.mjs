import { render as renderRoot } from 'svelte/server';
import App from './App.svelte';

export const render = () => renderRoot(App).body;
