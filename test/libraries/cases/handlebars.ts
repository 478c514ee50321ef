import Handlebars from 'handlebars/dist/handlebars.js';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  Handlebars.registerHelper('picture', (name: string) => new Handlebars.SafeString(`<img src="/${name}.svg" alt="">`));
  const template = Handlebars.compile('<ul>{{#each items}}<li>{{name}}{{picture name}}</li>{{/each}}</ul>{{{markup}}}');
  stage.innerHTML = template({
    items: [{ name: 'a' }, { name: 'b' }],
    markup: '<template><p>in a template</p></template>',
  });
  return stage.innerHTML;
};
