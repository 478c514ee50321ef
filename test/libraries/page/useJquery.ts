import type { Place } from './Run.js';

/** What the versions of jQuery have in common, as far as it is used here. */
interface JqueryObject {
  html(markup: string): JqueryObject;
  append(...content: unknown[]): JqueryObject;
  clone(isDeep: boolean): JqueryObject;
  load(address: string, done: () => void): JqueryObject;
  on(type: string, listener: () => void): JqueryObject;
  trigger(type: string): JqueryObject;
  wrapAll(markup: string): JqueryObject;
  find(selector: string): JqueryObject;
  attr(name: string, value: string): JqueryObject;
}

interface Asked {
  then(done: (value: unknown) => void, failed: (request: { status: number }, why: string) => void): void;
}

interface Jquery {
  (what: unknown, attributes?: object): JqueryObject;
  getScript(address: string): Asked;
  ajax(options: object): Asked;
  parseHTML(markup: string, context: Document, keepScripts: boolean): Node[];
}

const API = 'https://api.jsonp.example';

/** Uses jQuery for what pages use it for: markup with scripts in it, and what it asks of servers. */
export const useJquery = async ($: Jquery, { stage, until }: Place): Promise<unknown> => {
  const scope = window as unknown as { ran: string[] };
  scope.ran = [];
  const note = (name: string): string => `<script>window.ran.push(${JSON.stringify(name)})</script>`;
  const answer = (asked: Asked): Promise<unknown> =>
    new Promise((resolve) => {
      asked.then(
        (value) => resolve(value ?? 'nothing'),
        ({ status }, why) => resolve(`${why} ${status}`),
      );
    });
  $(stage).html(`<p>first</p>${note('html')}<div id="inner"></div>`);
  $('#inner').append(`<b>b</b>${note('append')}`, $('<img>', { src: '/a.svg', alt: 'a' }));
  $(stage).append($('<script>').attr('src', '/own.js'));
  await until(() => scope.ran.includes('own'), 'the own script');
  $(stage).append($.parseHTML(`<i>parsed</i>${note('parsed')}`, document, true));
  $('#inner').clone(true).attr('id', 'copy');
  $('#inner').wrapAll('<section></section>');
  await new Promise<void>((resolve) => {
    $('#inner').load('/part.html #wanted', resolve);
  });
  const asked = [
    await answer($.getScript('/own.js')),
    await answer($.getScript(`${API}/script.js`)),
    await answer($.ajax({ url: `${API}/data`, dataType: 'jsonp', jsonpCallback: 'answered', cache: true })),
    await answer($.ajax({ url: `${API}/data.json`, dataType: 'json' })),
    await answer($.ajax({ url: '/missing.json', dataType: 'json' })),
  ];
  return { ran: scope.ran, asked };
};
