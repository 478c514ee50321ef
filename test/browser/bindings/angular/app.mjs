import { ChangeDetectionStrategy, Component, provideZonelessChangeDetection, signal } from '@angular/core';
import {
  ConsentGate,
  ConsentScript,
  injectConsent,
  injectDecision,
  injectSekisho,
  PreferencesButton,
  provideSekisho,
} from 'sekisho/angular';
import { CODE, given, SCRIPT } from '../makeConsent.mjs';

class Content {
  film = injectConsent('vimeo');
  both = injectConsent(() => ['vimeo', 'google-ads']);
  decision = injectDecision();
  consent = injectSekisho();
  script = SCRIPT;
  code = CODE;
  counter = signal('google-analytics');

  constructor() {
    globalThis.turnTo = this.counter.set;
  }
}

// what the decorator does, for files that nobody compiles
export const App = Component({
  selector: 'app-content',
  imports: [ConsentGate, ConsentScript, PreferencesButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<main>
    <p id="state">{{ film() }} {{ both() }} {{ decision().status }}</p>
    <iframe *consentGate="'vimeo'; title: 'Lesson'" src="https://player.vimeo.com/video/1" title="Lesson"></iframe>
    <p id="counted" *consentGate="counter(); placeholder: held">Counted</p>
    <ng-template #held let-actions>
      <button id="once" (click)="actions.loadOnce()">Once</button>
      <button id="allow" (click)="actions.allow()">Always</button>
    </ng-template>
    <consent-script id="google-ads" [src]="script" />
    <consent-script id="google-ads" [code]="code" />
    <button consentPreferences id="preferences">Preferences</button>
  </main>`,
})(Content);

export const providers = () => [provideZonelessChangeDetection(), provideSekisho(given())];
