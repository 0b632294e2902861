const TOO_LARGE = 'Ce fichier est trop lourd : le réduire à 35 Mo au plus.';
const NOT_ALLOWED =
  'Le dossier du contenu ne peut pas être écrit sur cet ordinateur : vérifiez les droits du dossier « content », puis enregistrez de nouveau.';

const BY_CODE: Record<string, string> = {
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: NOT_ALLOWED,
  ENOSPC:
    'Le disque de cet ordinateur est plein : faites de la place, puis enregistrez de nouveau.',
  EDQUOT:
    'Le disque de cet ordinateur est plein : faites de la place, puis enregistrez de nouveau.',
  ENAMETOOLONG: 'Le titre est trop long pour donner un nom de fichier : raccourcissez-le.',
  EBUSY: 'Le fichier est occupé par un autre programme : fermez-le, puis enregistrez de nouveau.',
};

/** Why a request failed on this computer, for the contributor. */
export function failureInWords({ code, status, message }: Failure): string {
  if (status === 413) return TOO_LARGE;
  if (code === undefined) return message;
  return (
    BY_CODE[code] ??
    `L’enregistrement a échoué sur cet ordinateur (${code}). Enregistrez de nouveau ; si cela dure, relancez « npm start ».`
  );
}

export interface Failure extends Error {
  status?: number;
  /** Of Node, when the file system refused. */
  code?: string;
}
