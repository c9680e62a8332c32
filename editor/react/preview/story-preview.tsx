import type { Dossier } from '@tongjie/model';
import { presentStory, StoryError, tellStory } from '@tongjie/model';
import { drawInfographic, type FigureImage, themeOf } from '@tongjie/templates';
import {
  Component,
  type ReactNode,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import './preview-fonts.ts';

interface StoryPreviewProps {
  readonly dossier: Dossier;
  readonly images: ReadonlyMap<string, FigureImage>;
  /** Asked to see it large; absent where there is no larger one. */
  readonly onOpen?: () => void;
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly element: ReactNode;
  readonly alt: string;
}

type Outcome = { readonly drawing: Drawn } | { readonly faults: readonly string[] };

function draw(dossier: Dossier, images: ReadonlyMap<string, FigureImage>): Outcome {
  try {
    return {
      drawing: drawInfographic(
        presentStory(tellStory(dossier), dossier.presentation, 'infographic'),
        themeOf(dossier.presentation),
        images,
      ),
    };
  } catch (error) {
    if (error instanceof StoryError) return { faults: error.faults.map((fault) => fault.message) };
    return { faults: ['长图暂时画不出来。文字不受影响，改动后会再画。'] };
  }
}

/** The long image (长图) as it will come out, drawn in the page by the same template. The last good one stays when a figure is stale. */
export default function StoryPreview({ dossier, images, onOpen }: StoryPreviewProps) {
  const settled = useDeferredValue(dossier);
  const outcome = useMemo(() => draw(settled, images), [settled, images]);
  const last = useRef<Drawn | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0.24);
  if ('drawing' in outcome) last.current = outcome.drawing;
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setScale(entry.contentRect.width / 1080);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const drawing = last.current;
  return (
    <div className="tj-story-preview" ref={frame}>
      {'faults' in outcome && (
        <div className="tj-preview-faults" role="status">
          {outcome.faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </div>
      )}
      {drawing && (
        <>
          <div
            className="tj-preview-sheet"
            role="img"
            aria-label={drawing.alt}
            style={{ height: drawing.height * scale }}
          >
            <DrawingBoundary key={drawing.alt}>
              <div
                aria-hidden
                style={{
                  width: drawing.width,
                  transform: `scale(${scale})`,
                  transformOrigin: '0 0',
                  display: 'flex',
                }}
              >
                {drawing.element}
              </div>
            </DrawingBoundary>
          </div>
          {onOpen && (
            <button type="button" className="tj-link-button" onClick={onOpen}>
              放大看
            </button>
          )}
        </>
      )}
    </div>
  );
}

/** A template that fails must not take the editor with it. */
class DrawingBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? (
      <p className="tj-preview-faults">长图暂时画不出来。文字不受影响。</p>
    ) : (
      this.props.children
    );
  }
}
