import { CDN } from './pictures.js';
import type { Place } from './Run.js';

/** Uses a lazy loader: pictures and frames that it finds at once, and a picture added later, all in sight. */
export const useLazyLoader = async (
  { stage, until }: Place,
  name: string,
  init: () => (() => void) | void,
): Promise<unknown> => {
  const events: string[] = [];
  for (const type of ['load', 'error'])
    stage.addEventListener(type, ({ target }) => events.push(`${(target as Element).id} ${type}`), true);
  const picture = (id: string, host: string): string =>
    `<img id="${id}" class="${name}" data-src="${host}/${id}.svg" alt="" width="9" height="9">`;
  stage.innerHTML = `${picture('ours', '')}${picture('theirs', CDN)}
    <iframe id="frame" class="${name}" data-src="/part.html" width="9" height="9"></iframe>
    <img id="set" class="${name}" data-srcset="/set.svg 1x" alt="" width="9" height="9">`;
  const update = init();
  const isTold = (id: string): boolean => events.some((event) => event.startsWith(`${id} `));
  await until(() => isTold('ours') && isTold('theirs') && isTold('set') && isTold('frame'), 'the first');
  stage.insertAdjacentHTML('beforeend', picture('later', CDN));
  update?.();
  await until(() => isTold('later'), 'the later one');
  return [...new Set(events)].sort();
};
