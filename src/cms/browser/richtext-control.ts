import { keepBlocks } from '../format/keep-blocks.ts';
import { shelter, unfenced } from '../format/shelter.ts';
import { cleanPaste, pasteAgain } from './clean-paste.ts';
import { createClass, h, type ReactNode } from './decap.ts';

/** What Decap's rich text is given, of what we use. */
interface RichTextProps {
  value?: string;
  onChange: (value: string, metadata?: unknown) => void;
}

interface RichText {
  focus(): void;
  state: { mode: 'rich_text' | 'raw' };
}

interface State {
  told: string;
}

// Decap's `createClass` binds each of them.
interface Members {
  /** Gives back as they were the blocks of the text that the rich text has read. */
  keep: (given: string) => string;
  inner: RichText | null;
  hold: (inner: RichText | null) => void;
  focus: () => void;
  change: (value: string, metadata?: unknown) => void;
  clean: (event: ReactPaste) => void;
}

/** A paste as React hands it. */
interface ReactPaste {
  nativeEvent: ClipboardEvent;
  currentTarget: Element;
  target: Element;
  stopPropagation(): void;
  preventDefault(): void;
}

const BOX = 'texte-mis-en-forme';

const NO_IMAGE =
  'Une image collée n’est pas gardée, ses mots le sont. Pour mettre une image : « Ajouter un composant », puis « Figure ».';

/**
 * Decap's rich text, which gives back as they were the blocks that were not changed, and takes
 * from a paste its words only.
 */
export const richtextControl = (control: unknown) =>
  createClass<RichTextProps, State, Members>({
    keep: keepBlocks(''),
    inner: null,

    getInitialState() {
      this.keep = keepBlocks(this.props.value ?? '');
      return { told: '' };
    },

    hold(inner) {
      this.inner = inner;
    },

    focus() {
      this.inner?.focus();
    },

    change(value, metadata) {
      if (this.inner?.state.mode !== 'raw') {
        this.props.onChange(this.keep(value), metadata);
        return;
      }
      // Markdown typed as such is the contributor's own writing.
      const typed = unfenced(value);
      this.keep = keepBlocks(typed);
      this.props.onChange(typed, metadata);
    },

    clean(event) {
      const { nativeEvent, target } = event;
      const isOurs = target.closest(`.${BOX}`) === event.currentTarget;
      // What is pasted again comes back here; a field of a part is not the rich text.
      if (!isOurs || !nativeEvent.isTrusted || target.closest('input, textarea')) return;
      const data = nativeEvent.clipboardData;
      const html = data?.getData('text/html') ?? '';
      const { html: cleaned, images } = cleanPaste(html);
      this.setState({ told: images > 0 || (data?.files.length ?? 0) > 0 ? NO_IMAGE : '' });
      if (html === '') return;
      event.stopPropagation();
      event.preventDefault();
      pasteAgain(nativeEvent, cleaned);
    },

    render(): ReactNode {
      return h(
        'div',
        {
          className: BOX,
          onPasteCapture: this.clean,
          // Of a text inside a part, the text around would paste again.
          onPaste: (event: ReactPaste) => event.stopPropagation(),
        },
        h(control, {
          ...this.props,
          value: shelter(this.props.value ?? ''),
          ref: this.hold,
          onChange: this.change,
        }),
        h('p', { role: 'status' }, this.state.told),
      );
    },
  });
