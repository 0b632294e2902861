/** What is said when the forge no longer knows who writes. */
export const EXPIRED =
  'Votre connexion à la forge a expiré. Votre texte est encore dans cette page : ne la fermez pas. Ouvrez l’éditeur dans un autre onglet, reconnectez-vous, puis revenez ici et enregistrez de nouveau.';
