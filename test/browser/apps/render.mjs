/** What the servers of both applications send. */
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { Document } from './react.mjs';
import { Content } from './vue.mjs';

/**
 * @param {{ vendors: string, hasFrame: boolean }} properties
 * @returns {string}
 */
export const renderReactPage = (properties) => `<!DOCTYPE html>${renderReact(createElement(Document, properties))}`;

/**
 * @param {{ hasFrame: boolean }} properties
 * @returns {Promise<string>}
 */
export const renderVueContent = (properties) => renderVue(createSSRApp(Content, properties));
