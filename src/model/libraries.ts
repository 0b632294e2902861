/** Name of the file, in the content folder, that names this library and those that its search asks too. */
export const LIBRARIES = 'bibliotheques.yaml';

/** Another library, made with the same software, on its own site. */
export interface OtherLibrary {
  /** Its name in an address: `?bibliotheque=hub-des-monts`. */
  value: string;
  name: string;
  /** Of its home page, with the last slash. */
  address: string;
}

export interface Libraries {
  /** This one. */
  own: Pick<OtherLibrary, 'value' | 'name'>;
  others: readonly OtherLibrary[];
}

/** A library that lists no other. */
export const ALONE: Libraries = { own: { value: 'maillage', name: 'Maillage' }, others: [] };
