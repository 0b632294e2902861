import type { ProposedFile } from '../../proposal/file.ts';
import type { Told } from '../../proposal/in-words.ts';
import type { Ways } from '../../proposal/ways.ts';
import { partOf } from '../carnet/parts.ts';

/** Shows the answers read again, and the ways to hand over their file. */
export function showReady(section: HTMLElement, { file, told, mail, forge }: Ways): void {
  partOf(section, 'relecture').replaceChildren(...told.flatMap(readAgain));
  partOf(section, 'fichier').textContent = file.text;
  partOf(section, 'nom').textContent = file.name;
  offerFile(partOf(section, 'telecharger') as HTMLAnchorElement, file);
  (partOf(section, 'ecrire') as HTMLAnchorElement).href = mail.address;
  partOf(section, 'texte-long').hidden = mail.isWhole;
  partOf(section, 'copier').onclick = () => void copy(section, file.text);
  if (!forge) return;
  (partOf(section, 'forge') as HTMLAnchorElement).href = forge.address;
  partOf(section, 'a-coller').hidden = forge.hasText;
}

function readAgain({ label, text }: Told): HTMLElement[] {
  const [term, words] = [document.createElement('dt'), document.createElement('dd')];
  term.textContent = label;
  words.textContent = text;
  return [term, words];
}

function offerFile(link: HTMLAnchorElement, { name, text }: ProposedFile): void {
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  link.download = name;
}

async function copy(section: HTMLElement, text: string): Promise<void> {
  const told = partOf(section, 'copie');
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = 'Texte copié.';
  } catch {
    told.textContent = 'La copie a été refusée\u00a0: sélectionnez le texte ci-dessous.';
  }
}
