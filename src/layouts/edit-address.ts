import { folderOf, type TypeId } from '../model/index.ts';
import { withBase } from './address.ts';

/** The address of an entry in the editor. */
export const editAddress = ({ type, slug }: { type: TypeId; slug: string }): string =>
  `${withBase('/admin/')}#/collections/${folderOf(type)}/entries/${slug}`;

/** The same, with what a write-up tells in sight: for a meeting that was only announced. */
export const writeUpAddress = (meeting: { type: TypeId; slug: string }): string =>
  `${editAddress(meeting)}?compte-rendu`;
