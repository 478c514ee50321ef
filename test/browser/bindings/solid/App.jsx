import { createSignal } from 'solid-js';
import {
  ConsentGate,
  ConsentProvider,
  ConsentScript,
  PreferencesButton,
  useConsent,
  useDecision,
  useSekisho,
} from 'sekisho/solid';
import { CODE, FILM, given, SCRIPT } from '../makeConsent.mjs';

const Content = () => {
  const [film, both, decision] = [useConsent('vimeo'), useConsent(() => ['vimeo', 'google-ads']), useDecision()];
  useSekisho();
  const [counter, setCounter] = createSignal('google-analytics');
  globalThis.turnTo = setCounter;
  return (
    <main>
      <p id="state">{`${film()} ${both()} ${decision().status}`}</p>
      <ConsentGate id="vimeo" title="Lesson" class="place">
        <iframe src={FILM} title="Lesson" />
      </ConsentGate>
      <ConsentGate
        id={counter()}
        placeholder={({ loadOnce, allow }) => (
          <>
            <button id="once" onClick={loadOnce}>
              Once
            </button>
            <button id="allow" onClick={allow}>
              Always
            </button>
          </>
        )}
      >
        <p id="counted">Counted</p>
      </ConsentGate>
      <ConsentScript id="google-ads" src={SCRIPT} />
      <ConsentScript id="google-ads" code={CODE} />
      <PreferencesButton id="preferences">Preferences</PreferencesButton>
    </main>
  );
};

export const App = () => (
  <ConsentProvider {...given()}>
    <Content />
  </ConsentProvider>
);
