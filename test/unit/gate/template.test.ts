import { afterEach, expect, it } from 'vitest';
import { HELD_ATTRIBUTES } from '../../../src/gate/elements/holdElement.js';
import { expand } from '../../../src/gate/release/template.js';

afterEach(() => document.body.replaceChildren());

it.each(HELD_ATTRIBUTES)('what a template holds by `data-%s` needs what the template needs', (name) => {
  const template = document.createElement('template');
  template.setAttribute('data-vendor', 'vimeo');
  const held = document.createElement('object');
  held.setAttribute(`data-${name}`, '/a');
  template.content.append(held, document.createElement('p'));
  document.body.append(template);
  expand(template);
  expect([...document.querySelectorAll('[data-vendor]')].map(({ localName }) => localName)).toEqual([
    ...['template', 'object'],
  ]);
});
