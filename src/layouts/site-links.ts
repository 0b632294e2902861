/** The pages of the footer, in its order. */
export const siteLinks = [
  { path: '/carnets/', label: 'Les Carnets' },
  { path: '/contribuer/', label: 'Proposer une fiche' },
  { path: '/themes/', label: 'Tous les thèmes' },
  { path: '/publics/', label: 'Tous les publics' },
  { path: '/a-propos/', label: 'À propos' },
  { path: '/donnees/', label: 'Données ouvertes' },
  { path: '/accessibilite/', label: 'Accessibilité\u00a0: non conforme' },
  { path: '/mentions-legales/', label: 'Mentions légales' },
  { path: '/donnees-personnelles/', label: 'Ce que le site retient de vous : rien' },
] as const;
