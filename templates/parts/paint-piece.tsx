import type { CSSProperties, ReactElement } from 'react';
import type { Drawing } from '../drawing.ts';
import type { Mark, Piece } from './piece.ts';

const families = { sans: 'Noto Sans SC', serif: 'Noto Serif SC' } as const;

/** A piece as the part of a drawing that is seen: its marks, and the same as elements. */
export function showPiece(piece: Piece, ground: string): Pick<Drawing, 'piece' | 'ground' | 'element'> {
  return { piece, ground, element: paintPiece(piece, ground) };
}

/** A piece as elements that satori, takumi and React DOM draw alike: absolute boxes, single text lines, inline SVG. */
export function paintPiece(piece: Piece, ground: string): ReactElement {
  return (
    <div
      lang="zh-CN"
      style={{
        display: 'flex',
        boxSizing: 'border-box',
        position: 'relative',
        width: piece.width,
        height: piece.height,
        backgroundColor: ground,
      }}
    >
      {piece.marks.map((mark, index) => paintMark(mark, index))}
    </div>
  );
}

function paintMark(mark: Mark, key: number): ReactElement {
  const place = {
    display: 'flex',
    boxSizing: 'border-box',
    position: 'absolute',
    left: mark.x,
    top: mark.y,
  } satisfies CSSProperties;
  const { width, height } = mark;
  switch (mark.kind) {
    case 'box':
      return (
        <div
          key={key}
          style={{
            ...place,
            width,
            height,
            ...(mark.fill ? { backgroundColor: mark.fill } : {}),
            ...(mark.border ? { border: `${mark.border.width}px solid ${mark.border.colour}` } : {}),
            ...(mark.radius ? { borderRadius: mark.radius } : {}),
          }}
        />
      );
    case 'text':
      return (
        <div
          key={key}
          style={{
            ...place,
            height,
            whiteSpace: 'nowrap',
            fontFamily: families[mark.face.family],
            fontWeight: mark.face.weight,
            fontSize: mark.face.size,
            lineHeight: `${height}px`,
            color: mark.colour,
            ...(mark.face.tracking ? { letterSpacing: mark.face.tracking } : {}),
          }}
        >
          {mark.text}
        </div>
      );
    case 'art':
      return (
        <div key={key} style={{ ...place, width, height }}>
          <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
            {mark.art}
          </svg>
        </div>
      );
    case 'image':
      return (
        <div key={key} style={{ ...place, width, height }}>
          <img src={mark.src} width={width} height={height} alt="" />
        </div>
      );
  }
}
