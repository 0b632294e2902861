// Values come from the national schema's own package: they are never copied here.
import {
  DispositifProgrammeNational,
  FormationLabel,
  Frais,
  Itinerance,
  ModaliteAcces,
  ModaliteAccompagnement,
  PriseEnChargeSpecifique,
  PublicSpecifiquementAdresse,
  Service,
  Typologie,
} from '@gouvfr-anct/lieux-de-mediation-numerique';
import { fromEnum } from './vocabulary.ts';

export const services = fromEnum('Services', Service);
export const nationalAudiences = fromEnum(
  'Publics spécifiquement adressés',
  PublicSpecifiquementAdresse,
);
export const specificCare = fromEnum('Prise en charge spécifique', PriseEnChargeSpecifique);
export const fees = fromEnum('Frais à charge', Frais);
export const accessModes = fromEnum('Modalités d’accès', ModaliteAcces);
export const settings = fromEnum('Modalités d’accompagnement', ModaliteAccompagnement);
export const itinerancies = fromEnum('Itinérance', Itinerance);
export const nationalSchemes = fromEnum(
  'Dispositifs et programmes nationaux',
  DispositifProgrammeNational,
);
export const trainingLabels = fromEnum('Formations et labels', FormationLabel);
export const typologies = fromEnum('Typologies', Typologie);
