import Backbone from 'backbone';
import $ from 'jquery3';
import _ from 'lodash';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  Backbone.$ = $;
  const template = _.template('<h2><%- title %></h2><%= html %><img src="/<%= image %>.svg" alt="">');
  const model = new Backbone.Model({ title: '<1>', html: '<i>html</i>', image: 'a' });
  const View = Backbone.View.extend({
    events: { 'click h2': () => model.set('title', 'clicked') },
    initialize() {
      this.listenTo(model, 'change', this.render);
    },
    render() {
      this.$el.html(template(model.toJSON()));
      return this;
    },
  });
  stage.append(new View().render().el);
  stage.querySelector('h2')!.click();
  const own = new (Backbone.Model.extend({ url: '/own.json' }))();
  own.fetch();
  await until(() => own.get('own'));
  return { text: stage.textContent, own: own.toJSON() };
};
