import ko from 'knockout';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  const items = ko.observableArray(['a', 'b']);
  stage.innerHTML = `<button data-bind="click: more, text: items().length"></button><div data-bind="html: markup"></div>
    <!-- ko foreach: items --><img data-bind="attr: { src: '/' + $data + '.svg', alt: $data }"><!-- /ko -->`;
  ko.applyBindings({ items, more: () => items.unshift('c'), markup: '<b>html</b><img src="/html.svg">' }, stage);
  stage.querySelector('button')!.click();
  return stage.textContent;
};
