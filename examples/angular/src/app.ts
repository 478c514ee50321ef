import { Component } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { ConsentScript, injectConsent, PreferencesButton } from 'sekisho/angular';

@Component({
  selector: 'app-root',
  imports: [ConsentScript, PreferencesButton, RouterLink, RouterOutlet],
  template: `
    <consent-script id="google-analytics" [src]="src" [attributes]="{ async: true }" />
    <consent-script id="google-analytics" [code]="start" />
    <nav><a id="to-home" routerLink="/">Home</a> <a id="to-lesson" routerLink="/lesson">Lesson</a></nav>
    <router-outlet />
    <p id="state">{{ isCounted() ? 'Visits are counted.' : 'Visits are not counted.' }}</p>
    <button consentPreferences>Cookie settings</button>
  `,
})
export class App {
  src = 'https://www.googletagmanager.com/gtag/js?id=G-1';
  start = `window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) } gtag('js', new Date()); gtag('config', 'G-1')`;
  isCounted = injectConsent('google-analytics');
}
