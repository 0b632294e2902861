import { weightNote } from '../components/weight-note.ts';
import { type ControlProps, createClass, h } from './decap.ts';

interface State {
  note: string;
}

/** One of Decap’s controls of files, with the weight of what is chosen under it. */
export const weighedControl = (control: unknown) =>
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
      const asset = await loaded(() => getAsset(value, field));
      // What Decap has not read has an address that is not the site's: its weight is not known.
      if (!asset?.startsWith('blob:') || this.weighed !== value) return;
      const { size } = await (await fetch(asset)).blob();
      this.setState({ note: weightNote(value, size) });
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

const PAUSE = 200;
const TRIES = 50;

/** The address of a file that Decap may still be reading: it gives an empty image meanwhile. */
async function loaded(
  read: () => { path: string; toString(): string },
): Promise<string | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const asset = read();
    if (asset.path !== 'empty.svg') return asset.toString();
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  return undefined;
}
