import { h } from 'hastscript';
import { line, optional, url } from '../model/fields/index.ts';
import { part } from './part.ts';

export const video = part({
  tag: 'Video',
  label: 'Vidéo',
  purpose: 'un lien vers une vidéo, avec sa transcription : rien n’est chargé d’un autre site',
  fields: {
    url: url({ label: 'Adresse de la vidéo' }),
    titre: line({ label: 'Titre', max: 120 }),
    duree: optional(line({ label: 'Durée', hint: 'Exemple : 3 min.', max: 20 })),
  },
  inside: 'blocks',
  example: `<Video url="https://exemple.fr/video" titre="Prendre un papier en photo (exemple fictif)" duree="2 min">

On pose la feuille à plat, près d’une fenêtre. On cadre les quatre coins. On relit avant d’envoyer.

</Video>`,
  render: ({ url: address, titre, duree }, { blocks }) =>
    h('div', { className: ['video'] }, [
      h('p', {}, [
        h('a', { href: address }, titre),
        ` (vidéo${duree ? `, ${duree}` : ''}, sur ${new URL(address).hostname})`,
      ]),
      h('details', { className: ['depliant'] }, [
        h('summary', {}, `Transcription : ${titre}`),
        ...blocks,
      ]),
    ]),
});
