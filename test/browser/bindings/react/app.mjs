import { createElement as h, StrictMode, useState } from 'react';
import {
  ConsentGate,
  ConsentProvider,
  ConsentScript,
  PreferencesButton,
  useConsent,
  useDecision,
  useSekisho,
} from 'sekisho/react';
import { CODE, FILM, given, SCRIPT } from '../makeConsent.mjs';

const Content = () => {
  const [film, both, { status }] = [useConsent('vimeo'), useConsent(['vimeo', 'google-ads']), useDecision()];
  useSekisho();
  const [counter, setCounter] = useState('google-analytics');
  globalThis.turnTo = setCounter;
  return h(
    'main',
    null,
    h('p', { id: 'state' }, `${film} ${both} ${status}`),
    h(ConsentGate, { id: 'vimeo', title: 'Lesson', className: 'place' }, h('iframe', { src: FILM, title: 'Lesson' })),
    h(
      ConsentGate,
      {
        id: counter,
        placeholder: ({ loadOnce, allow }) => [
          h('button', { key: 1, id: 'once', onClick: loadOnce }, 'Once'),
          h('button', { key: 2, id: 'allow', onClick: allow }, 'Always'),
        ],
      },
      h('p', { id: 'counted' }, 'Counted'),
    ),
    h(ConsentScript, { id: 'google-ads', src: SCRIPT }),
    h(ConsentScript, { id: 'google-ads', code: CODE }),
    h(PreferencesButton, { id: 'preferences' }, 'Preferences'),
  );
};

export const App = () => h(StrictMode, null, h(ConsentProvider, given(), h(Content)));
