import type { ReactElement } from 'react';
import { Hand, type HandShape } from './hand.tsx';
import type { Gesture } from './manner.ts';

/** An arm: shoulder, elbow, hand, and how the hand is held. The person looks to the right. */
interface ArmPose {
  readonly path: readonly [number, number, number, number, number, number];
  readonly hand: HandShape;
  readonly turn?: number;
  /** In front of the face, where the hand reaches it. */
  readonly raised?: boolean;
}

const farDown: ArmPose = { path: [-64, -234, -92, -170, -80, -110], hand: 'closed' };
const nearDown: ArmPose = { path: [64, -234, 92, -170, 80, -110], hand: 'closed' };
const farOnChest: ArmPose = { path: [-64, -234, -92, -166, -26, -152], hand: 'closed', turn: 90 };

/** Where both arms are: the near one gestures to whom the person talks, the far one keeps to the body. */
const poses: Readonly<Record<Gesture, { readonly far: ArmPose; readonly near: ArmPose }>> = {
  rest: { far: farDown, near: nearDown },
  ask: { far: farDown, near: { path: [64, -234, 112, -188, 120, -244], hand: 'open', turn: 12 } },
  think: {
    far: farOnChest,
    near: { path: [64, -234, 98, -172, 44, -258], hand: 'closed', turn: -30, raised: true },
  },
  explain: { far: farDown, near: { path: [64, -234, 92, -172, 148, -196], hand: 'offering', turn: -12 } },
  warn: { far: farOnChest, near: { path: [64, -234, 114, -186, 112, -252], hand: 'pointing', turn: 4 } },
  show: { far: farDown, near: { path: [64, -234, 96, -172, 130, -200], hand: 'closed', turn: 20 } },
  welcome: {
    far: { path: [-64, -234, -106, -184, -136, -218], hand: 'open', turn: -28 },
    near: { path: [64, -234, 106, -184, 136, -218], hand: 'open', turn: 28 },
  },
};

function Arm({ pose, sleeve, cuff }: { pose: ArmPose; sleeve: string; cuff: string }): ReactElement {
  const [shoulderX, shoulderY, elbowX, elbowY, handX, handY] = pose.path;
  const reach = Math.hypot(handX - elbowX, handY - elbowY);
  const [dx, dy] = [(handX - elbowX) / reach, (handY - elbowY) / reach];
  const wristAt = (from: number): string =>
    `${(handX - dx * from).toFixed(1)} ${(handY - dy * from).toFixed(1)}`;
  return (
    <g>
      <Hand x={handX} y={handY} shape={pose.hand} turn={pose.turn ?? 0} />
      <path
        d={`M${shoulderX} ${shoulderY}L${elbowX} ${elbowY}L${wristAt(22)}`}
        fill="none"
        stroke={sleeve}
        strokeWidth="33"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d={`M${wristAt(22)}L${wristAt(10)}`} fill="none" stroke={cuff} strokeWidth="29" />
    </g>
  );
}

/** A sheet of paper with lines, held up. */
function Sheet({ x, y }: { x: number; y: number }): ReactElement {
  return (
    <g transform={`translate(${x} ${y}) rotate(8)`}>
      <path d="M-8 -92h66v88h-66z" fill="#FFFFFF" stroke="#23242C" strokeWidth="4" strokeLinejoin="round" />
      <path d="M6 -74h38M6 -58h38M6 -42h38M6 -26h22" fill="none" stroke="#C8321F" strokeWidth="5" />
    </g>
  );
}

/** Both arms of a gesture; those in front of the face are drawn by `RaisedArms`. */
export function Arms({
  gesture,
  sleeve,
  cuff,
}: {
  gesture: Gesture;
  sleeve: string;
  cuff: string;
}): ReactElement {
  const { far, near } = poses[gesture];
  const [, , , , handX, handY] = near.path;
  return (
    <g>
      <Arm pose={far} sleeve={sleeve} cuff={cuff} />
      {gesture === 'show' ? <Sheet x={handX} y={handY} /> : null}
      {near.raised ? null : <Arm pose={near} sleeve={sleeve} cuff={cuff} />}
    </g>
  );
}

export function RaisedArms({
  gesture,
  sleeve,
  cuff,
}: {
  gesture: Gesture;
  sleeve: string;
  cuff: string;
}): ReactElement | null {
  const { near } = poses[gesture];
  return near.raised ? <Arm pose={near} sleeve={sleeve} cuff={cuff} /> : null;
}
