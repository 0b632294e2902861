/** One page of a template. */
export interface Template {
  /** In French: `/accessibilite/` names the pages that were tested. */
  name: string;
  /** Under the base path. */
  path: string;
}

/** A page that has nothing before its content, and whose address carries what it shows: no link skips to it. */
export const NOTHING_TO_SKIP = 'mon-carnet/livret/';

/** One page per template, what accessibility is tested on. A new template comes in by one line. */
export const TEMPLATES: readonly Template[] = [
  { name: 'Accueil', path: '' },
  { name: 'Liste des fiches d’action', path: 'fiches/' },
  { name: 'Fiche d’action', path: 'fiches/premier-entretien-numerique/' },
  { name: 'Mode animation', path: 'fiches/premier-entretien-numerique/animer/' },
  { name: 'Bonne pratique', path: 'pratiques/caravane-du-numerique/' },
  { name: 'Rencontre', path: 'rencontres/raismes-diagnostic-territorial/' },
  { name: 'Structure', path: 'structures/emmaus-connect/' },
  { name: 'Ressource', path: 'ressources/les-bons-clics/' },
  { name: 'Glossaire', path: 'glossaire/' },
  { name: 'Terme', path: 'glossaire/persona/' },
  { name: 'Thèmes', path: 'themes/' },
  { name: 'Un thème', path: 'themes/aller-vers/' },
  { name: 'Un public', path: 'publics/jeunes/' },
  { name: 'Maturité', path: 'maturite/' },
  { name: 'Mon carnet', path: 'mon-carnet/' },
  { name: 'Livret du carnet', path: 'mon-carnet/livret/' },
  { name: 'Les Carnets', path: 'carnets/' },
  { name: 'Un carnet', path: 'carnets/raismes-diagnostic-territorial/' },
  { name: 'Recherche', path: 'recherche/?q=tablette' },
  { name: 'Contribuer', path: 'contribuer/' },
  { name: 'Proposer une pratique', path: 'proposer/' },
  { name: 'À propos', path: 'a-propos/' },
  { name: 'Données', path: 'donnees/' },
  { name: 'Accessibilité', path: 'accessibilite/' },
  { name: 'Données personnelles', path: 'donnees-personnelles/' },
  { name: 'Mentions légales', path: 'mentions-legales/' },
  { name: 'Hors ligne', path: 'hors-ligne/' },
  { name: 'Identité', path: 'design/' },
  { name: 'Composants', path: 'design/composants/' },
  { name: 'Parties', path: 'design/parties/' },
  { name: 'Page introuvable', path: '404.html' },
];
