import type { ReferenceOptions } from '../config/reference-options.ts';
import { type Choice, choicesOf } from '../components/reference-choices.ts';
import { findChoices } from '../components/find-choices.ts';
import { chosenList } from './chosen-list.ts';
import { type ControlProps, createClass, h } from './decap.ts';
import { entriesOf, forgetEntries } from './loaded-entries.ts';
import { type Proposal, proposalList } from './proposal-list.ts';

interface State {
  choices?: Choice[];
  typed: string;
  isOpen: boolean;
  /** Rank of the proposal that the keyboard is on. */
  active: number;
}

interface Searching {
  load(): Promise<void>;
  reload: () => void;
  options(): ReferenceOptions;
  values(): string[];
  write(values: string[]): void;
  proposals(): Proposal[];
  take(proposal: Proposal): void;
  onKey(event: KeyboardEvent): void;
}

/** As many as can be read at a glance; typing narrows them. */
const SHOWN = 50;

/**
 * The choice of entries, or of items of entries (needs): a combobox that finds them by their
 * titles, what is chosen under it, and a way to create what is missing.
 */
export const referenceControl = () =>
  createClass<ControlProps, State, Searching>({
    getInitialState: () => ({ typed: '', isOpen: false, active: 0 }),

    componentDidMount() {
      if (this.values().length > 0) void this.load();
    },

    componentWillUnmount() {
      window.removeEventListener('focus', this.reload);
    },

    reload() {
      forgetEntries();
      void this.load();
    },

    options() {
      return this.props.field.toJS() as unknown as ReferenceOptions;
    },

    async load() {
      const options = this.options();
      const found = await Promise.all(
        options.targets.map(async (target) =>
          choicesOf(target, await entriesOf(target, this.props.query), options),
        ),
      );
      this.setState({ choices: found.flat() });
    },

    values() {
      const { value } = this.props;
      if (typeof value === 'string') return value === '' ? [] : [value];
      return [...((value ?? []) as Iterable<string>)];
    },

    write(values) {
      const { field, onChange } = this.props;
      if (!this.options().multiple) onChange(values.at(-1) ?? '');
      // Decap keeps lists of its own kind, and puts none on the page: one of the field's serves.
      else onChange((field.get('targets') as ImmutableList).clear().concat(values));
      if (!this.state.choices) void this.load();
    },

    proposals() {
      const { targets, within } = this.options();
      const { choices = [], typed } = this.state;
      const chosen = this.values();
      const free = choices.filter(({ value }) => !chosen.includes(value));
      const found: Proposal[] = findChoices(free, typed).slice(0, SHOWN);
      const title = typed.trim();
      if (title === '' || within) return found;
      return [
        ...found,
        ...targets.map((target) => ({
          value: '',
          label: `Créer « ${title} »`,
          about: target.label,
          creates: `#/collections/${target.collection}/new?${target.titleField}=${encodeURIComponent(title)}`,
        })),
      ];
    },

    take({ value, creates }) {
      if (creates) {
        // On the way back from the other tab, what was created there is to be found here.
        window.addEventListener('focus', this.reload);
        window.open(creates, '_blank');
      } else {
        this.write([...this.values(), value]);
        this.setState({ typed: '' });
      }
      this.setState({ isOpen: false, active: 0 });
    },

    onKey(event) {
      const { isOpen, active } = this.state;
      const proposals = this.proposals();
      const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const chosen = proposals[active];
      if (move) {
        const next = isOpen ? (active + move + proposals.length) % proposals.length : active;
        this.setState({ isOpen: true, active: next || 0 });
      } else if (event.key === 'Enter' && isOpen && chosen) this.take(chosen);
      else if (event.key === 'Escape' && isOpen) this.setState({ isOpen: false });
      else return;
      event.preventDefault();
    },

    render() {
      const { forID, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
      const { choices, typed, isOpen, active } = this.state;
      const proposals = isOpen && choices ? this.proposals() : [];
      const options = this.options();
      const open = (): void => {
        this.setState({ isOpen: true });
        if (!choices) void this.load();
      };
      return h(
        'div',
        { className: 'renvoi' },
        h('input', {
          type: 'text',
          id: forID,
          className: classNameWrapper,
          role: 'combobox',
          autoComplete: 'off',
          'aria-autocomplete': 'list',
          'aria-expanded': isOpen,
          'aria-controls': `${forID}-choix`,
          'aria-activedescendant': proposals[active] ? `${forID}-choix-${active}` : undefined,
          placeholder: 'Chercher par un mot du titre',
          value: typed,
          onChange: (event: { target: { value: string } }) => {
            this.setState({ typed: event.target.value, active: 0 });
            open();
          },
          onClick: open,
          onFocus: setActiveStyle,
          onBlur: () => {
            this.setState({ isOpen: false });
            setInactiveStyle();
          },
          onKeyDown: (event: KeyboardEvent) => this.onKey(event),
        }),
        proposalList({
          id: `${forID}-choix`,
          isOpen,
          isLoading: !choices,
          proposals,
          active,
          take: (proposal) => this.take(proposal),
        }),
        chosenList({
          values: this.values(),
          choices,
          options,
          write: (values) => this.write(values),
        }),
      );
    },
  });

interface ImmutableList {
  clear(): ImmutableList;
  concat(values: readonly unknown[]): ImmutableList;
}
