import { type ControlProps, createClass, h } from './decap.ts';
import { openState } from './open-groups.ts';

interface State {
  isOpen: boolean;
}

/** A control of the form, as Decap wraps it. */
const CONTROL = '[class*="-ControlContainer"]';

/** The heading of some fields of the form, which folds them: those below it, up to the next heading. */
export const groupControl = () =>
  createClass<ControlProps, State, Folding>({
    watcher: undefined,
    heading: null,

    getInitialState() {
      const { label, is_open } = this.props.field.toJS();
      return { isOpen: openState(label).read(is_open === true) };
    },

    componentDidMount() {
      this.show(this.state.isOpen);
    },

    componentWillUnmount() {
      this.watcher?.disconnect();
    },

    toggle() {
      // What is wrong is never hidden.
      const isOpen = !this.state.isOpen || fieldsBelow(this.heading).some(isWrong);
      openState(this.props.field.toJS().label).write(isOpen);
      this.setState({ isOpen });
      this.show(isOpen);
    },

    show(isOpen) {
      const fields = fieldsBelow(this.heading);
      for (const field of fields) field.hidden = !isOpen;
      this.watcher?.disconnect();
      if (isOpen) return;
      this.watcher = new MutationObserver(() => {
        if (!this.state.isOpen && fields.some(isWrong)) this.toggle();
      });
      for (const field of fields) this.watcher.observe(field, { childList: true, subtree: true });
    },

    render() {
      return h(
        'h2',
        {
          className: 'groupe',
          ref: (heading: Element | null) => {
            this.heading = heading;
          },
        },
        h(
          'button',
          {
            type: 'button',
            'aria-expanded': this.state.isOpen,
            onClick: () => this.toggle(),
          },
          this.props.field.toJS().label,
        ),
      );
    },
  });

interface Folding {
  watcher: MutationObserver | undefined;
  heading: Element | null;
  toggle(): void;
  show(isOpen: boolean): void;
}

function fieldsBelow(heading: Element | null): HTMLElement[] {
  const fields: HTMLElement[] = [];
  const isField = (node: unknown): node is HTMLElement =>
    node instanceof HTMLElement && !node.querySelector('.groupe');
  for (
    let next = heading?.closest(CONTROL)?.nextElementSibling;
    isField(next);
    next = next.nextElementSibling
  )
    fields.push(next);
  return fields;
}

const isWrong = (field: Element): boolean =>
  field.querySelector('[class*="-ControlErrorsList"]') !== null;
