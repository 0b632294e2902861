import type { TypeId } from '../../model/index.ts';

/** A facet as the page offers it. */
export interface FacetChoice {
  name: string;
  label: string;
  values: { value: string; label: string; type?: TypeId | undefined }[];
}
