import { typeset } from '../../markdown/index.ts';

type Phrases = { [key: string]: string | Phrases };

/** What Decap's French lacks, or says in a way nobody would. */
const ADDED: Phrases = {
  auth: {
    loggingIn: 'Connexion…',
    loginWithForgejo: 'Se connecter avec Forgejo',
    errors: {
      email: 'Écrire l’adresse de courriel.',
      password: 'Écrire le mot de passe.',
      identitySettings: 'Le service qui identifie les personnes ne répond pas.',
    },
  },
  app: {
    header: { media: 'Médias', quickAdd: 'Ajouter' },
    app: {
      errorHeader: 'L’éditeur n’a pas pu démarrer',
      configErrors: 'Ce qui ne va pas dans les réglages',
      checkConfigYml: 'Prévenir la personne qui a installé le site.',
      loadingConfig: 'Chargement…',
      waitingBackend: 'En attente du serveur…',
    },
    notFoundPage: { header: 'Cette page n’existe pas' },
  },
  collection: {
    collectionTop: { viewAsList: 'Voir en liste', viewAsGrid: 'Voir en vignettes' },
    entries: { unpublishedHeader: 'Pas encore publiées' },
  },
  editor: {
    editor: {
      onLeavePage:
        'Vos changements ne sont pas enregistrés. Quitter cette page les efface. Quitter quand même ?',
      confirmLoadBackup:
        'Un texte que vous n’aviez pas enregistré a été retrouvé dans ce navigateur. Le reprendre ? « Annuler » l’efface.',
    },
    // A name that nobody needs: the field has its label.
    editorControl: { field: { widgetLabel: '' } },
    editorControlPane: {
      i18n: {
        copyFromLocale: 'Reprendre une autre langue',
        copyFromLocaleConfirm:
          'Reprendre les valeurs de %{locale} ?\nTout le contenu actuel sera remplacé.',
      },
      widget: {
        required: '« %{fieldLabel} » est obligatoire.',
        regexPattern: '« %{fieldLabel} » : %{pattern}.',
        processing: '« %{fieldLabel} » se charge encore.',
        range: '« %{fieldLabel} » : de %{minValue} à %{maxValue}.',
        min: '« %{fieldLabel} » : %{minValue} au moins.',
        max: '« %{fieldLabel} » : %{maxValue} au plus.',
        rangeCount: '« %{fieldLabel} » : de %{minCount} à %{maxCount} éléments.',
        rangeCountExact: '« %{fieldLabel} » : %{count} éléments, ni plus ni moins.',
        rangeMin: '« %{fieldLabel} » : au moins %{minCount}.',
        rangeMax: '« %{fieldLabel} » : %{maxCount} au plus.',
      },
    },
    editorInterface: { toggleNotes: 'Montrer ou cacher les notes' },
    editorNotesPane: {
      title: 'Notes',
      emptyState: 'Aucune note. Écrivez la première ci-dessous.',
      addNote: 'Ajouter une note',
      addPlaceholder: 'Votre note…',
      editPlaceholder: 'Modifier votre note…',
      save: 'Enregistrer',
      cancel: 'Annuler',
      edit: 'Modifier',
      delete: 'Supprimer',
      resolve: 'Marquer comme réglée',
      unresolve: 'Rouvrir',
      confirmDelete: 'Supprimer cette note ?',
      shortcut: 'Ctrl + Entrée ajoute la note',
    },
    editorToolbar: {
      deleteUnpublishedChanges: 'Supprimer les modifications non publiées',
      deployButtonLabel: 'Voir sur le site',
      statusInfoTooltipDraft:
        'Cette entrée est un brouillon. Pour la proposer à la relecture, choisissez l’état « En cours de révision ».',
      statusInfoTooltipInReview:
        'Cette entrée est en relecture : il n’y a rien à faire. Vous pouvez encore la modifier.',
    },
    editorWidgets: {
      markdown: {
        strikethrough: 'Barré',
        toggleMode: { rich: 'Passer au texte mis en forme', markdown: 'Passer au Markdown' },
      },
      image: {
        chooseMultiple: 'Choisir des images',
        addMore: 'Ajouter des images',
        removeAll: 'Retirer toutes les images',
      },
      file: {
        chooseMultiple: 'Choisir des fichiers',
        addMore: 'Ajouter des fichiers',
        removeAll: 'Retirer tous les fichiers',
      },
      datetime: {
        now: 'Aujourd’hui',
        setToNow: 'Mettre la date d’aujourd’hui dans « %{fieldLabel} »',
      },
      object: { expand: 'Déplier', collapse: 'Replier' },
    },
  },
  mediaLibrary: {
    mediaLibrary: {
      onDelete: 'Supprimer pour toujours les fichiers choisis ?',
      fileTooLarge: 'Ce fichier est trop lourd : %{size} ko au plus.',
    },
    mediaLibraryCard: { copyPath: 'Copier le chemin' },
    mediaLibraryModal: {
      close: 'Fermer',
      noAssetsFound: 'Aucun fichier.',
      noImagesFound: 'Aucune image.',
      mediaAssets: 'Images et fichiers',
      search: 'Chercher…',
      uploading: 'Envoi…',
      upload: 'Envoyer un fichier',
      deleteSelected: 'Supprimer',
      chooseSelected: 'Choisir',
    },
  },
  workflow: {
    workflow: {
      newPost: 'Nouvelle page',
      description: 'Pages à relire : %{smart_count}. Prêtes à publier : %{readyCount}.',
      // Its months are English.
      dateFormat: 'DD/MM/YYYY',
    },
  },
  ui: {
    settingsDropdown: { account: 'Menu du compte' },
    toast: {
      missingRequiredField:
        'Il reste quelque chose à compléter ou à corriger : c’est écrit en rouge dans le formulaire.',
      onLoggedOut:
        'Vous n’êtes plus connecté. Copiez ce que vous venez d’écrire, puis connectez-vous de nouveau.',
      onBackendDown: 'Le serveur ne répond plus. %{details}',
      onFailToPersist: 'L’entrée n’est pas enregistrée. %{details}',
      noteAdded: 'Note ajoutée',
      onFailToAddNote: 'La note n’est pas ajoutée : %{details}',
      noteUpdated: 'Note modifiée',
      onFailToUpdateNote: 'La note n’est pas modifiée : %{details}',
      noteDeleted: 'Note supprimée',
      onFailToDeleteNote: 'La note n’est pas supprimée : %{details}',
      noteResolved: 'Note réglée',
      noteReopened: 'Note rouverte',
      onFailToToggleNote: 'L’état de la note n’a pas changé : %{details}',
    },
  },
};

/** Decap's phrases in French, completed, and typeset as the site is. */
export const inFrench = (phrases: object): Phrases => typesetAll(merge(phrases as Phrases, ADDED));

const merge = (base: Phrases, added: Phrases): Phrases => ({
  ...base,
  ...Object.fromEntries(
    Object.entries(added).map(([key, value]) => {
      const before = base[key];
      return [
        key,
        typeof value === 'object' && typeof before === 'object' ? merge(before, value) : value,
      ];
    }),
  ),
});

const typesetAll = (phrases: Phrases): Phrases =>
  Object.fromEntries(
    Object.entries(phrases).map(([key, value]) => [
      key,
      typeof value === 'object' ? typesetAll(value) : typesetPhrase(value),
    ]),
  );

const typesetPhrase = (phrase: string): string =>
  typeset(
    phrase
      .replaceAll("'", '’')
      .replaceAll('...', '…')
      .replace(/"([^"]*)"/g, '« $1 »'),
  );
