import { weightNote } from '../components/weight-note.ts';
import { type ControlProps, createClass, h } from './decap.ts';
import { weightOf } from './file-weight.ts';

interface State {
  note: string;
}

/** One of Decap’s controls of files, with the weight of what is chosen under it. */
export const weighedControl = (control: unknown, basePath: string) =>
  createClass<ControlProps, State, { weighed: unknown; weigh(): Promise<void> }>({
    weighed: undefined,

    // What is chosen in the media library comes by another way than the value.
    shouldComponentUpdate: () => true,

    getInitialState: () => ({ note: '' }),

    componentDidMount() {
      void this.weigh();
    },

    componentDidUpdate() {
      void this.weigh();
    },

    async weigh() {
      const { value, getAsset, field } = this.props;
      if (value === this.weighed) return;
      this.weighed = value;
      if (typeof value !== 'string' || value === '') {
        this.setState({ note: '' });
        return;
      }
      const bytes = await weightOf(() => getAsset(value, field), `${basePath}${value}`);
      if (this.weighed !== value) return;
      this.setState({ note: bytes === undefined ? '' : weightNote(value, bytes) });
    },

    render() {
      return h(
        'div',
        null,
        h(control, this.props),
        h('p', { className: 'poids', role: 'status' }, this.state.note),
      );
    },
  });
