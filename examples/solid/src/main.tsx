import { Route, Router } from '@solidjs/router';
import { ConsentProvider } from 'sekisho/solid';
import { render } from 'solid-js/web';
import { App } from './App';
import { startConsent } from './consent';
import { Film } from './Film';

render(
  () => (
    <ConsentProvider consent={startConsent}>
      <Router root={App}>
        <Route path="/" component={() => <Film title="Home" film={1} />} />
        <Route path="/lesson" component={() => <Film title="Lesson" film={2} />} />
      </Router>
    </ConsentProvider>
  ),
  document.getElementById('root')!,
);
