import { dayInFrench } from '../../components/french-date.ts';
import type { Entry } from '../../model/entry.ts';
import type { Prose } from '../prose.ts';
import { escape } from '../sheet/escape.ts';
import { linkOut } from '../sheet/link-to.ts';

/** What the national schema says of a place, field by field. */
export function factsOf({ data }: Entry<'organisation'>, prose: Prose) {
  const line = (value: string | undefined) => value && escape(prose.plain(value));
  const several = (values: readonly string[]) =>
    values.map((value) => escape(prose.plain(value))).join('<br>');
  const coordinates = [data.latitude, data.longitude].filter((value) => value !== undefined);
  return {
    services: [
      { name: 'Services', value: several(data.services) },
      { name: 'Publics', value: several(data.publics_specifiquement_adresses) },
      { name: 'Prise en charge', value: several(data.prise_en_charge_specifique) },
      { name: 'Accompagnement', value: several(data.modalites_accompagnement) },
      { name: 'Accès', value: several(data.modalites_acces) },
      { name: 'Frais', value: several(data.frais_a_charge) },
      { name: 'Itinérance', value: several(data.itinerance) },
      { name: 'Dispositifs nationaux', value: several(data.dispositif_programmes_nationaux) },
      {
        name: 'Formations et labels',
        value: several([...data.formations_labels, ...data.autres_formations_labels]),
      },
    ],
    visit: [
      {
        name: 'Adresse',
        value: [line(data.adresse), line(data.complement_adresse), line(town(data))]
          .filter(Boolean)
          .join('<br>'),
      },
      { name: 'Code INSEE', value: line(data.code_insee) },
      {
        name: 'Latitude, longitude',
        value: coordinates.map((value) => String(value).replace('.', ',')).join(' ; '),
      },
      { name: 'Horaires', value: line(data.horaires) },
      { name: 'Rendez-vous', value: data.prise_rdv && linkOut(data.prise_rdv) },
      {
        name: 'Téléphone',
        value:
          data.telephone &&
          `<a href="tel:${escape(data.telephone.replace(/[^\d+]/g, ''))}">${escape(data.telephone)}</a>`,
      },
      {
        name: 'Courriel',
        value: data.courriels
          .map((address) => `<a href="mailto:${escape(address)}">${escape(address)}</a>`)
          .join(', '),
      },
      {
        name: 'Accessibilité du lieu',
        value: data.fiche_acces_libre && linkOut(data.fiche_acces_libre, 'fiche Acceslibre'),
      },
    ],
    record: [
      { name: 'Identifiant', value: line(data.id) },
      { name: 'SIRET ou RNA', value: line(data.pivot) },
      { name: 'Origine', value: line(data.source) },
      { name: 'Mise à jour', value: data.date_maj && dayInFrench(data.date_maj) },
    ],
  };
}

const town = ({ code_postal, commune }: Entry<'organisation'>['data']): string | undefined =>
  [code_postal, commune].filter(Boolean).join(' ') || undefined;
