import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { provideSekisho } from 'sekisho/angular';
import { App } from './app';
import { startConsent } from './consent';
import { Film } from './film';

const routes = [
  { path: '', component: Film, data: { title: 'Home', film: 1 } },
  { path: 'lesson', component: Film, data: { title: 'Lesson', film: 2 } },
];

void bootstrapApplication(App, {
  providers: [provideRouter(routes, withComponentInputBinding()), provideSekisho({ consent: startConsent })],
});
