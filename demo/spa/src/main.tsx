import '../../assets/demo.css';
import '../../assets/monitor.css';
import './app.css';
import '../../assets/monitor.js';
import { render } from 'preact';
import { App } from './App';
import { consent } from './consent';
import { addTags, reportVisit } from './tags';

const root = document.createElement('div');
root.id = 'app';
document.body.prepend(root);
render(<App />, root);

addTags();
void consent.when('google-ads').then(reportVisit);
