import { editorComponents } from '../components/editor-component.ts';
import { footnote } from '../components/footnote.ts';
import { passage } from '../components/passage.ts';
import { TABLE_WIDGET } from '../components/plain-table.ts';
import { PART_WIDGET } from '../config/body-options.ts';
import { GROUP_WIDGET } from '../config/form-fields.ts';
import { REFERENCE_WIDGET } from '../config/reference-options.ts';
import { countedControl } from './counted-control.ts';
import { CMS } from './decap.ts';
import { groupControl } from './group-control.ts';
import { partControl } from './part-control.ts';
import { referenceControl } from './reference-control.ts';
import { richtextControl } from './richtext-control.ts';
import { tableControl } from './table-control.ts';
import { weighedControl } from './weighed-control.ts';

const AROUND = {
  richtext: richtextControl,
  string: countedControl,
  text: countedControl,
  image: weighedControl,
  file: weighedControl,
} as const;

/** What forms are made of: our own widgets, those of Decap with something of ours around, the parts. */
export function registerWidgets(basePath: string): void {
  CMS.registerWidget(REFERENCE_WIDGET, referenceControl());
  CMS.registerWidget(GROUP_WIDGET, groupControl());
  CMS.registerWidget(TABLE_WIDGET, tableControl());
  CMS.registerWidget(PART_WIDGET, partControl(CMS.getWidget('object').control));
  for (const [name, around] of Object.entries(AROUND)) {
    const { control, preview, schema } = CMS.getWidget(name);
    CMS.registerWidget(name, around(control, basePath), preview, schema);
  }
  for (const component of [...editorComponents(), footnote, passage])
    CMS.registerEditorComponent(component);
}
