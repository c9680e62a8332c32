import type { Drawing } from '@tongjie/templates';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { checkGlyphs } from './check-glyphs.ts';
import { contentFaultOf } from './content-fault.ts';

const drawingOf = (text: string): Drawing => ({
  medium: 'cover',
  name: 'cover',
  width: 100,
  height: 40,
  ground: '#FFFFFF',
  element: createElement('div'),
  alt: '封面图',
  text,
  piece: {
    width: 100,
    height: 40,
    marks: [
      {
        kind: 'text',
        x: 0,
        y: 0,
        width: 100,
        height: 40,
        text,
        colour: '#000000',
        face: { family: 'sans', weight: 400, size: 30 },
      },
    ],
  },
});

function faultOf(text: string): unknown {
  try {
    checkGlyphs(drawingOf(text));
    return null;
  } catch (error) {
    return error;
  }
}

describe('checkGlyphs', () => {
  it.each(['冠政办发〔2020〕33号', '㧑谦䶮路：①—③，25℃ ≥ 5㎡', '中\u200b文'])(
    'lets %s be painted',
    (text) => {
      expect(faultOf(text)).toBeNull();
    },
  );

  it('names a character that no font has, and where it stands, as a fault of the content', () => {
    const fault = faultOf('由𠮷野家办理☑');
    expect(String(fault)).toContain('“𠮷”（“由𠮷野家办理☑”）、“☑”');
    expect(contentFaultOf(fault)?.message).toContain('“封面图”里有字库没有的字');
  });
});
