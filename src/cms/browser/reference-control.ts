import type { ReferenceTarget } from '../config/reference-options.ts';
import { groupsOf, type ReferenceGroup } from '../components/reference-choices.ts';
import { type ControlProps, createClass, h } from './decap.ts';

interface State {
  groups: ReferenceGroup[];
}

/**
 * The choice of an entry among several types, or of an item of an entry (a need). A list of
 * the browser's own: it has a keyboard, a name and a search by typing in every browser.
 */
export const referenceControl = () =>
  createClass<ControlProps, State, { load(): Promise<void> }>({
    getInitialState: () => ({ groups: [] }),

    componentDidMount() {
      void this.load();
    },

    async load() {
      const { field, forID, query } = this.props;
      const { targets, within } = field.toJS() as {
        targets: ReferenceTarget[];
        within?: string;
      };
      const groups = await Promise.all(
        targets.map(async (target) => {
          const namespace = `${forID}-${target.collection}`;
          const { payload } = await query(namespace, target.collection, [target.titleField], '');
          return groupsOf(target, payload.hits ?? [], { isPrefixed: targets.length > 1, within });
        }),
      );
      this.setState({ groups: groups.flat() });
    },

    render() {
      const {
        value = '',
        forID,
        classNameWrapper,
        onChange,
        setActiveStyle,
        setInactiveStyle,
      } = this.props;
      const { groups } = this.state;
      const isKnown = groups.some(({ choices }) =>
        choices.some((choice) => choice.value === value),
      );
      return h(
        'select',
        {
          id: forID,
          className: classNameWrapper,
          value,
          onChange: (event: { target: { value: string } }) => onChange(event.target.value),
          onFocus: setActiveStyle,
          onBlur: setInactiveStyle,
        },
        h('option', { key: '', value: '' }, 'Choisir…'),
        ...(value && !isKnown ? [h('option', { key: value, value }, value)] : []),
        ...groups.map(({ label, choices }) =>
          h(
            'optgroup',
            { key: label, label },
            ...choices.map((choice) =>
              h('option', { key: choice.value, value: choice.value }, choice.label),
            ),
          ),
        ),
      );
    },
  });
