import { defineComponent, h, shallowRef } from 'vue';
import {
  ConsentGate,
  ConsentScript,
  createSekisho,
  PreferencesButton,
  useConsent,
  useDecision,
  useSekisho,
} from 'sekisho/vue';
import { CODE, FILM, given, SCRIPT } from '../makeConsent.mjs';

const Content = defineComponent(() => {
  const [film, both, decision] = [useConsent('vimeo'), useConsent(() => ['vimeo', 'google-ads']), useDecision()];
  useSekisho();
  const counter = shallowRef('google-analytics');
  globalThis.turnTo = (id) => void (counter.value = id);
  return () =>
    h('main', null, [
      h('p', { id: 'state' }, `${film.value} ${both.value} ${decision.value.status}`),
      h(
        ConsentGate,
        { id: 'vimeo', title: 'Lesson', class: 'place' },
        { default: () => [h('iframe', { src: FILM, title: 'Lesson' })] },
      ),
      h(
        ConsentGate,
        { id: counter.value },
        {
          default: () => [h('p', { id: 'counted' }, 'Counted')],
          placeholder: ({ loadOnce, allow }) => [
            h('button', { id: 'once', onClick: loadOnce }, 'Once'),
            h('button', { id: 'allow', onClick: allow }, 'Always'),
          ],
        },
      ),
      h(ConsentScript, { id: 'google-ads', src: SCRIPT }),
      h(ConsentScript, { id: 'google-ads', code: CODE }),
      h(PreferencesButton, { id: 'preferences' }, () => 'Preferences'),
    ]);
});

/** @param {typeof import('vue').createApp} create */
export const createRoot = (create) => create(Content).use(createSekisho(given()));
