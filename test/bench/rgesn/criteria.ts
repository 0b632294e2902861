import type { Built } from './built.ts';
import type { Seen } from './seen.ts';

export interface Criterion {
  /** Of the RGESN of May 2024, and its words. */
  number: string;
  title: string;
  /** What was measured, in French. */
  figure: (built: Built, seen: readonly Seen[]) => string;
}

/** Bits a second of the slow fixed line that criterion 2.3 names. */
const SLOW_LINE = 512_000;
const EFFICIENT = ['svg', 'webp', 'avif', 'jxl'];

const most = (seen: readonly Seen[], of: (one: Seen) => number): number =>
  Math.max(...seen.map(of));
const whole = (value: number): string => Math.round(value).toLocaleString('fr-FR');
const kilo = (bytes: number): string => `${whole(bytes / 1000)} ko`;
const percent = (share: number): string => `${whole(share * 100)} %`;

export const CRITERIA: readonly Criterion[] = [
  {
    number: '1.6',
    title: 'Le service numérique collecte-t-il la donnée de façon responsable et raisonnée ?',
    figure: (_built, seen) =>
      `${most(seen, ({ cookies }) => cookies)} cookie, ${most(seen, ({ stored }) => stored)} donnée gardée par l’appareil sans qu’on l’ait demandé`,
  },
  {
    number: '2.3',
    title: 'Le service numérique est-il utilisable via une connexion bas débit ou hors connexion ?',
    figure: (_built, seen) =>
      `au plus ${((most(seen, ({ bytes }) => bytes) * 8) / SLOW_LINE).toFixed(1).replace('.', ',')} s de transfert à 512 kbit/s pour une première page ; ce qui a été lu se relit hors connexion (essayé, serveur arrêté)`,
  },
  {
    number: '2.5',
    title: 'Le service numérique s’adapte-t-il à différents types de terminaux d’affichage ?',
    figure: (_built, seen) => {
      const out = seen.filter(({ overflows }) => overflows.length > 0);
      return out.length === 0
        ? 'aucune page ne déborde à 320, 360, 768 et 1 200 pixels'
        : `débordent : ${out.map(({ name, overflows }) => `${name} (${overflows.join(', ')} pixels)`).join(', ')}`;
    },
  },
  {
    number: '4.1',
    title:
      'Le service numérique comporte-t-il uniquement des animations, vidéos et sons dont la lecture automatique est désactivée ?',
    figure: ({ players, endless, pages }) =>
      `${players} vidéo, son ou cadre dans ${whole(pages)} pages, ${endless} animation sans fin`,
  },
  {
    number: '4.2',
    title: 'Le service numérique affiche-t-il uniquement des contenus sans défilement infini ?',
    figure: (_built, seen) =>
      `${most(seen, ({ byScrolling }) => byScrolling)} contenu demandé en allant au bout d’une page`,
  },
  {
    number: '4.4',
    title:
      'Le service numérique permet-il à l’utilisateur de décider de l’activation d’un service tiers ?',
    figure: (_built, seen) => `${most(seen, ({ hosts }) => hosts)} requête vers un autre site`,
  },
  {
    number: '4.8',
    title: 'Le service numérique limite-t-il le nombre des polices de caractères téléchargées ?',
    figure: (_built, seen) =>
      `${most(seen, ({ fonts }) => fonts)} polices, ${kilo(most(seen, ({ fontBytes }) => fontBytes))} par page au plus (le critère admet deux polices ou 400 ko)`,
  },
  {
    number: '4.11',
    title:
      'Le service numérique informe-t-il l’utilisateur, avant le transfert, des poids et formats de fichier attendus ?',
    figure: ({ announced, downloads }) =>
      `${announced} fichiers sur ${downloads} disent leur format et leur poids ; aucun fichier n’est à envoyer`,
  },
  {
    number: '4.13',
    title:
      'Le service numérique limite-t-il le recours aux notifications, tout en laissant la possibilité à l’utilisateur de les désactiver ?',
    figure: ({ notifications }) => `${notifications} notification`,
  },
  {
    number: '5.1',
    title:
      'Le service numérique utilise-t-il un format de fichier adapté au contenu et au contexte de visualisation de chaque image ?',
    figure: ({ formats, images }) => {
      const efficient = EFFICIENT.reduce((sum, name) => sum + (formats[name] ?? 0), 0);
      const list = Object.entries(formats).map(([name, count]) => `${count} ${name}`);
      return `${efficient} images sur ${images} sont vectorielles ou dans un format efficace (${list.join(', ')})`;
    },
  },
  {
    number: '5.7',
    title:
      'Le service numérique utilise-t-il un format de fichier adapté au contenu et au contexte d’utilisation pour chaque document ?',
    figure: ({ heaviest }) => `PDF et CSV, le plus lourd ${kilo(heaviest)}`,
  },
  {
    number: '6.1',
    title:
      'Le service numérique s’astreint-il à un poids maximum et une limite de requête par écran ?',
    figure: (_built, seen) =>
      `limites : 100 ko et 8 requêtes au chargement ; au plus ${kilo(most(seen, ({ bytes }) => bytes))}, ${most(seen, ({ requests }) => requests)} requêtes, ${whole(most(seen, ({ elements }) => elements))} éléments`,
  },
  {
    number: '6.2',
    title:
      'Le service numérique utilise-t-il des mécanismes de mise en cache pour la totalité des contenus transférés dont il a le contrôle ?',
    figure: ({ named, assets }) =>
      `${named} styles, scripts et polices sur ${assets} ont un nom qui suit leur contenu et se gardent un an (\`_headers\`) ; les pages lues, par un service worker`,
  },
  {
    number: '6.3',
    title:
      'Le service numérique a-t-il mis en place des techniques de compression pour les ressources transférées dont il a le contrôle ?',
    figure: ({ text, compressed }) =>
      `tout le texte du site passe de ${kilo(text)} à ${kilo(compressed)} par gzip, si l’hébergeur le fait`,
  },
  {
    number: '6.4',
    title:
      'Le service numérique affiche-t-il majoritairement des images dont les dimensions d’origine correspondent aux dimensions du contexte d’affichage ?',
    figure: ({ sized, images, lazy }) =>
      `${sized} images sur ${images} ont leurs dimensions, ${lazy} attendent d’être près de l’écran`,
  },
  {
    number: '6.5',
    title:
      'Le service numérique évite-t-il de déclencher le chargement de ressources et de contenus inutilisés pour chaque fonctionnalité ?',
    figure: (_built, seen) =>
      `de ${percent(Math.min(...seen.map(({ unusedStyle }) => unusedStyle)))} à ${percent(most(seen, ({ unusedStyle }) => unusedStyle))} de la feuille de style ne sert pas à la page où elle est lue (impression comprise) : elle est la même partout, et n’est transférée qu’une fois`,
  },
  {
    number: '6.6',
    title:
      'Le service numérique restreint-il l’usage des capteurs des terminaux utilisateurs au besoin du service ?',
    figure: ({ sensors }) => `${sensors} capteur demandé`,
  },
  {
    number: '6.7',
    title:
      'Le service numérique héberge-t-il toutes les ressources statiques transférées dont il est l’émetteur sur un même domaine ?',
    figure: (_built, seen) =>
      most(seen, ({ hosts }) => hosts) === 0
        ? 'un seul domaine ; HTTP/2 dépend de l’hébergeur'
        : 'plusieurs domaines',
  },
];
