import type { APIRoute } from 'astro';
import { jsonSchemaOf } from '../../../export/json-schema.ts';
import { folderOf, TYPE_IDS, type TypeId } from '../../../model/index.ts';
import { publication } from '../../_publication.ts';

export const getStaticPaths = () =>
  TYPE_IDS.map((id) => ({ params: { folder: folderOf(id) }, props: { id } }));

export const GET: APIRoute<{ id: TypeId }> = ({ props }) =>
  Response.json(jsonSchemaOf(props.id, publication.address));
