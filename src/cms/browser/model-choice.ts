import type { Model } from '../models/model.ts';
import { element } from './element.ts';

/** Above the form of a new entry: the models that it may start from. */
export function modelChoice(choose: (model: Model) => void) {
  const list = element('ul');
  const choice = element(
    'section',
    { className: 'modeles', ariaLabel: 'Partir d’un modèle', hidden: true },
    element(
      'p',
      {},
      element('strong', {}, 'Partir d’un modèle ?'),
      ' Il remplit le plan. Il reste à écrire ce qui est entre crochets.',
    ),
    list,
  );
  return {
    element: choice,
    hide: () => (choice.hidden = true),
    show(models: readonly Model[]) {
      choice.hidden = models.length === 0;
      list.replaceChildren(
        ...models.map((model) => {
          const button = element('button', { type: 'button' }, model.label);
          button.addEventListener('click', () => choose(model));
          return element('li', {}, button, ' ', element('span', {}, model.purpose));
        }),
      );
    },
  };
}
