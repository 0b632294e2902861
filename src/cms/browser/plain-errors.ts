import { EXPIRED } from './expired.ts';

interface Told extends Error {
  status?: number;
  /** Decap's own errors say which programming interface answered. */
  api?: string;
}

const BY_STATUS: Record<number, string> = {
  401: EXPIRED,
  403: 'Votre compte n’a pas le droit de faire cela ici. Demandez-le à qui tient le dépôt ; votre texte reste dans cette page.',
  404: 'Le dépôt ou le fichier est introuvable. Vérifiez votre connexion, puis réessayez ; votre texte reste dans cette page.',
  409: 'Quelqu’un a modifié ce contenu en même temps. Votre texte reste dans cette page : copiez-le, rouvrez la page, puis reportez vos changements.',
  413: 'L’envoi est trop lourd. Réduisez les images, puis réessayez.',
  422: 'La forge refuse cet enregistrement. Votre texte reste dans cette page : réessayez, puis prévenez qui tient le dépôt.',
  429: 'La forge reçoit trop de demandes. Attendez une minute, puis réessayez.',
};
const OUT_OF_ORDER =
  'La forge ne répond pas comme prévu. Votre texte reste dans cette page : réessayez dans un moment.';
const TOO_LONG =
  'Le serveur met trop de temps à répondre. Votre texte reste dans cette page : réessayez.';

/** An error as a sentence for the contributor: without the name of its class, in French where it is known. */
export function sentenceOf({ message, status, api }: Told): string {
  if (/^Request timed out/.test(message)) return TOO_LONG;
  if (api === undefined || status === undefined) return message;
  return BY_STATUS[status] ?? (status >= 500 ? OUT_OF_ORDER : message);
}

/** Decap shows what is thrown by making a string of it. */
export function tellErrorsPlainly(): void {
  Error.prototype.toString = function (this: Told): string {
    return sentenceOf(this);
  };
}
