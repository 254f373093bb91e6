/**
 * Effect: the document. The map as a still picture: before the live map stands, without WebGL, and on paper.
 * The picture is SVG text whose every word is escaped by its maker; it is parsed as XML, never as HTML.
 */
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Scene } from '../map/map-view.ts';
import { openingPadding } from '../map/opening-padding.ts';
import { coloursOf } from '../picture/colours.ts';
import { type Frame, frameOnBounds, frameOnCamera, type Size } from '../picture/frame.ts';
import { drawPicture } from '../picture/picture.ts';
import { INCURSION_AREA } from '../state/region.ts';
import { useApp, useMessages } from './app-context.tsx';
import { useSubjectFrame } from './use-subject-frame.ts';

/** Puts a picture into an element, in place of what was there. */
export function putPicture(svg: string, holder: HTMLElement): void {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  holder.replaceChildren(document.importNode(documentElement, true));
}

/** The size of an element, followed. Null until it is known. */
function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = current;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** What the reader's camera shows at a size; the incursion area where the reader has not moved the map. */
function useFrame(size: Size | null, legendOpen: boolean): Frame | null {
  const camera = useApp((state) => state.view.camera);
  const articleFrame = useSubjectFrame();
  return useMemo(() => {
    if (!size || size.width === 0 || size.height === 0) return null;
    if (camera) return frameOnCamera(camera, size);
    return frameOnBounds(articleFrame ?? INCURSION_AREA, size, openingPadding(size.width, legendOpen));
  }, [size, camera, articleFrame, legendOpen]);
}

export interface StillPictureProps {
  readonly scene: Scene;
  /** Keeps the ids of several pictures in one page apart. */
  readonly prefix: string;
  readonly legendOpen: boolean;
}

export function StillPicture({ scene, prefix, legendOpen }: StillPictureProps) {
  const holder = useRef<HTMLDivElement>(null);
  const frame = useFrame(useSize(holder), legendOpen);
  const published = useApp((state) => state.published);
  const language = useApp((state) => state.view.language);
  const { map } = useMessages();
  useLayoutEffect(() => {
    if (!frame || !holder.current) return;
    const svg = drawPicture(
      { published, language, countryNames: map.country, ...scene },
      { frame, colours: coloursOf(scene.scheme), prefix },
      scene.label,
    );
    putPicture(svg, holder.current);
  }, [frame, scene, published, language, map, prefix]);
  return <div className="still" data-still={scene.day} ref={holder} />;
}
