import { afterEach, expect, it, vi } from 'vitest';
import { element } from '../../../src/ui/banner/element.js';

afterEach(() => {
  document.body.textContent = '';
});

it('makes elements with attributes and children, however nested', () => {
  const made = element(
    'p',
    { class: 'a', 'data-own': '' },
    'one',
    [element('b', null, 'two'), [' three']],
    document.createTextNode('!'),
  );
  expect(made.outerHTML).toBe('<p class="a" data-own="">one<b>two</b> three!</p>');
});

it('draws nothing for what is not there', () => {
  const made = element('p', null, false, undefined, '', [], 'x');
  expect(made.childNodes).toHaveLength(1);
});

it('makes no markup of texts', () => {
  const made = element('p', { title: '"><img>' }, '<img src=x onerror=alert(1)>');
  expect(made.children).toHaveLength(0);
  expect(made.textContent).toBe('<img src=x onerror=alert(1)>');
});

it('listens, and makes no attribute of a listener', () => {
  const [onClick, onFocusIn] = [vi.fn(), vi.fn()];
  const button = element('button', { onClick });
  const box = document.body.appendChild(element('div', { onFocusIn }, button));
  button.click();
  expect(onClick).toHaveBeenCalledOnce();
  button.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(onFocusIn).toHaveBeenCalledOnce();
  expect([box.attributes, button.attributes].map(({ length }) => length)).toEqual([0, 0]);
});

it('is not stopped by an element of the name of what it calls (DOM clobbering)', () => {
  const image = document.createElement('img');
  image.setAttribute('name', 'createElement');
  document.body.append(image);
  expect(element('p', null).localName).toBe('p');
});
