import { A } from '@solidjs/router';
import { ConsentScript, PreferencesButton, useConsent } from 'sekisho/solid';
import type { ParentProps } from 'solid-js';

const start = `window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) } gtag('js', new Date()); gtag('config', 'G-1')`;

export const App = (props: ParentProps) => {
  const isCounted = useConsent('google-analytics');
  return (
    <>
      <ConsentScript id="google-analytics" async src="https://www.googletagmanager.com/gtag/js?id=G-1" />
      <ConsentScript id="google-analytics" code={start} />
      <nav>
        <A id="to-home" href="/">
          Home
        </A>{' '}
        <A id="to-lesson" href="/lesson">
          Lesson
        </A>
      </nav>
      {props.children}
      <p id="state">{isCounted() ? 'Visits are counted.' : 'Visits are not counted.'}</p>
      <PreferencesButton>Cookie settings</PreferencesButton>
    </>
  );
};
