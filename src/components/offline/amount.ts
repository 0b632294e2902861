import type { KeptThings } from '../../offline/kept-things.ts';

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** « 12 pages, 8 images et fichiers : 1,2 Mo sur cet appareil. » */
export function amountInFrench({ pages, files, bytes }: KeptThings): string {
  if (bytes === 0) return 'Pour l’instant, cet appareil ne garde rien.';
  const kept = counted(pages.length, 'page', 'pages');
  const beside = counted(files, 'image ou fichier', 'images et fichiers');
  return `${kept}, ${beside}\u00a0: ${weight(bytes)} sur cet appareil, avec l’habillage du site et la page de recherche.`;
}

const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)}\u00a0${count < 2 ? one : many}`;

const weight = (bytes: number): string =>
  bytes < 1_000_000
    ? `${number.format(Math.ceil(bytes / 1000))}\u00a0ko`
    : `${number.format(bytes / 1_000_000)}\u00a0Mo`;
