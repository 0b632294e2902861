import type { Person } from './bare-repository.ts';

/** Who may write to the repository. */
export const MAINTAINER: Person = {
  login: 'ines',
  full_name: 'Inès Relit',
  email: 'ines@example.org',
};

/** Who may only propose. */
export const NEIGHBOUR: Person = {
  login: 'paul',
  full_name: 'Paul Propose',
  email: 'paul@example.org',
};
