import type { Place } from './Run.js';

/** What the versions of htmx have in common, as far as it is used here. */
interface Htmx {
  process(element: HTMLElement): void;
}

/** Uses htmx for what pages use it for: parts of pages in place of others, scripts in them included. */
export const useHtmx = async (htmx: Htmx, { stage, until }: Place): Promise<unknown> => {
  const scope = window as unknown as { ran: string[] };
  scope.ran = [];
  stage.innerHTML = `<div id="inner" hx-get="/part.html" hx-select="#wanted" hx-trigger="load"></div>
    <button id="outer" hx-get="/scripted.html" hx-swap="outerHTML"></button>
    <form id="form" hx-post="/posted.html" hx-target="#result"><input name="q" value="1"></form><p id="result"></p>`;
  htmx.process(stage);
  await until(() => stage.querySelector('#inner img'), 'what is loaded at once');
  document.getElementById('outer')!.click();
  await until(() => scope.ran.includes('scripted') && scope.ran.includes('own'), 'the scripts of a part');
  document.querySelector<HTMLFormElement>('#form')!.requestSubmit();
  await until(() => stage.querySelector('#result b'), 'the answer to a form');
  await until(() => !stage.querySelector('[class*="htmx-"]'), 'the classes of a swap to go');
  return { ran: [...scope.ran].sort(), text: stage.textContent };
};
