import type { TypeId } from '../../model/index.ts';
import type { IconFamily } from '../icons/drawing-of.ts';

/** A facet as the page offers it. */
export interface FacetChoice {
  name: string;
  label: string;
  values: {
    value: string;
    label: string;
    /** Known once the library is asked, when it is another. */
    count: number | undefined;
    /** Of a value that is a type of content. */
    type?: TypeId | undefined;
    /** The family of its drawing, when it has one. */
    drawing?: IconFamily | undefined;
  }[];
}

/** Pages that lead to everything without searching. */
export interface WayIn {
  title: string;
  drawing: IconFamily;
  links: { path: string; label: string; value: string; type?: TypeId | undefined }[];
}
