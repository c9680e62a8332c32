import { Schema } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { interpretationSchema } from '../interpretation/interpretation-schema.ts';
import { schemaHash } from './schema-hash.ts';

describe('schemaHash', () => {
  it('is the same for two schemas of one grammar', () => {
    const { nodes, marks, topNode } = interpretationSchema('general').spec;
    const again = new Schema({ nodes, marks, ...(topNode === undefined ? {} : { topNode }) });
    expect(schemaHash(again)).toBe(schemaHash(interpretationSchema('general')));
  });

  it('differs between requirement sets', () => {
    expect(schemaHash(interpretationSchema('planning'))).not.toBe(
      schemaHash(interpretationSchema('general')),
    );
  });
});
