import { BuilderElement, type ITableOptions, Table, TableProperties } from 'docx';

/** A table with a title that screen readers say before its cells (Word's alternative text of a table). */
export class DescribedTable extends Table {
  constructor(title: string, options: ITableOptions) {
    super(options);
    const properties: unknown = this.root.find((child) => child instanceof TableProperties);
    if (!(properties instanceof TableProperties)) throw new Error('Bug: a table has no properties.');
    properties.addChildElement(
      new BuilderElement({ name: 'w:tblCaption', attributes: { value: { key: 'w:val', value: title } } }),
    );
  }
}
