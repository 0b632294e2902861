import { describe, expect, it } from 'vitest';
import { familyOf } from '../../../src/search/query/family.ts';

describe('forms of one word', () => {
  it.each([
    ['médiateur', 'médiatrice', 'mediatrices', 'médiateurs'],
    ['accompagner', 'accompagnées', 'accompagnees', 'accompagné', 'accompagnement'],
    ['numérique', 'numeriques'],
    ['animateur', 'animatrice'],
    ['travailleur', 'travailleuses'],
    ['citoyen', 'citoyennes'],
    ['inclusif', 'inclusive'],
    ['réseau', 'réseaux'],
    ['local', 'locaux', 'locale'],
    ['atelier', 'ateliers'],
    ['sécurité', 'securite'],
    ['usager', 'usagère', 'usagers'],
    ['diagnostic', 'diagnostique', 'diagnostics', 'diagnostiquer'],
    ['public', 'publique', 'publics'],
  ])('%s, %s…', (...forms) => expect(new Set(forms.map(familyOf)).size).toBe(1));

  it.each([
    ['vie', 'visite'],
    ['mail', 'maillage'],
    ['age', 'agent'],
    ['forme', 'formulaire'],
    ['91', '93'],
    ['caf', 'cafe'],
    ['commun', 'communiqué'],
  ])('%s and %s are none', (one, other) => expect(familyOf(one)).not.toBe(familyOf(other)));
});
