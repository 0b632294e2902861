type Phrases = { [key: string]: string | Phrases };

/** What Decap's French lacks, or says in a way nobody would. */
const ADDED: Phrases = {
  auth: { loginWithForgejo: 'Se connecter avec Forgejo' },
  collection: {
    collectionTop: { viewAsList: 'Voir en liste', viewAsGrid: 'Voir en vignettes' },
    entries: { unpublishedHeader: 'Pas encore publiées' },
  },
  editor: {
    editorControl: { field: { widgetLabel: 'Champ %{widgetLabel}' } },
    editorControlPane: {
      i18n: {
        copyFromLocale: 'Reprendre une autre langue',
        copyFromLocaleConfirm:
          'Reprendre les valeurs de %{locale} ?\nTout le contenu actuel sera remplacé.',
      },
      widget: {
        required: '« %{fieldLabel} » est obligatoire.',
        regexPattern: '« %{fieldLabel} » : %{pattern}.',
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
      datetime: { setToNow: 'Mettre la date d’aujourd’hui dans « %{fieldLabel} »' },
      object: { expand: 'Déplier', collapse: 'Replier' },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: 'Fermer' } },
  ui: {
    settingsDropdown: { account: 'Menu du compte' },
    toast: {
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

/** Decap's phrases in French, completed. */
export const inFrench = (phrases: object): Phrases => merge(phrases as Phrases, ADDED);

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
