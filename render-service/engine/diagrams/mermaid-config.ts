import type { MermaidConfig } from 'mermaid';
import type { FigureTheme } from '../figure-theme.ts';

/** Type size that diagrams are laid out in, in px; what a template shows is scaled from it. */
const usualFontSize = 16;
/** Boxes of timelines have one width, which words should fill. */
const timelineFontSize = 22;

export function layoutFontSize(source: string): number {
  return /^\s*timeline\b/.test(source) ? timelineFontSize : usualFontSize;
}

/**
 * Mermaid's settings for a theme: no HTML labels, no shadow, no radius, one seed, colours from the theme alone.
 *
 * @param source decides the layout engine
 * @param secure settings that a diagram may not change
 */
export function configureMermaid(
  theme: FigureTheme,
  source: string,
  secure: readonly string[],
): MermaidConfig {
  const font = 'Noto Sans SC';
  const size = layoutFontSize(source);
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    secure: [...secure],
    suppressErrorRendering: true,
    logLevel: 'fatal',
    maxTextSize: 20_000,
    maxEdges: 200,
    deterministicIds: true,
    deterministicIDSeed: 'tongjie',
    handDrawnSeed: 1,
    htmlLabels: false,
    look: 'classic',
    // ELK draws lines at right angles, as `pictures.md` asks.
    layout: 'elk',
    theme: 'base',
    themeVariables: listColours(theme, font, size),
    themeCSS: writeCss(theme),
    fontFamily: font,
    fontSize: size,
    flowchart: {
      htmlLabels: false,
      curve: 'linear',
      padding: 12,
      minNodeWidth: 64,
      nodeSpacing: 36,
      rankSpacing: 40,
      wrappingWidth: 160,
      diagramPadding: 4,
      subGraphTitleMargin: { top: 8, bottom: 12 },
    },
    state: { nodeSpacing: 40, rankSpacing: 44, padding: 12, minNodeWidth: 0 },
    timeline: { leftMargin: 10, padding: 8 },
    sequence: {
      mirrorActors: false,
      diagramMarginX: 4,
      diagramMarginY: 4,
      actorMargin: 28,
      width: 120,
      height: 46,
      messageMargin: 34,
      boxMargin: 8,
      noteMargin: 8,
      wrap: true,
      actorFontSize: size,
      actorFontWeight: 700,
      actorFontFamily: font,
      messageFontSize: size,
      messageFontFamily: font,
      noteFontSize: size,
      noteFontFamily: font,
    },
    gantt: {
      useMaxWidth: false,
      useWidth: ganttWidth(source),
      titleTopMargin: 28,
      topPadding: ganttTop(source),
      barHeight: 36,
      barGap: 10,
      leftPadding: 100,
      rightPadding: 16,
      gridLineStartPadding: ganttTop(source) - 4,
      fontSize: size,
      sectionFontSize: size,
      numberSectionStyles: 2,
      axisFormat: writesSeveralYears(source) ? '%Y-%m' : '%m-%d',
    },
  };
}

/** Whether dates of more than one year stand in a source: an axis then says the year. */
function writesSeveralYears(source: string): boolean {
  return new Set(source.match(/\b(?:19|20)\d\d(?=[-/.年])/g)).size > 1;
}

/** px above a gantt's bars: half of it, less 50, is also what stands below them, for the axis. */
function ganttTop(source: string): number {
  return /^\s*title\s/m.test(source) ? 62 : 54;
}

/** A gantt is as narrow as the names of its tasks let it be: the narrower, the larger its words are shown. */
function ganttWidth(source: string): number {
  const names = [...source.matchAll(/^\s*([^:\n]+):/gm)].map(([, name = '']) => [...name.trim()].length);
  return Math.min(760, Math.max(540, 400 + Math.max(0, ...names) * layoutFontSize(source)));
}

function listColours(theme: FigureTheme, fontFamily: string, size: number): Record<string, string | boolean> {
  const { paper, tint, ink, ink2, accent, onAccent, rule } = theme;
  const colours: Record<string, string | boolean> = {
    darkMode: false,
    fontFamily,
    fontSize: `${size}px`,
    background: paper,
    primaryColor: tint,
    primaryTextColor: ink,
    primaryBorderColor: ink,
    secondaryColor: tint,
    secondaryTextColor: ink,
    secondaryBorderColor: ink,
    tertiaryColor: paper,
    tertiaryTextColor: ink,
    tertiaryBorderColor: rule,
    lineColor: ink,
    textColor: ink,
    mainBkg: tint,
    nodeBorder: ink,
    nodeTextColor: ink,
    clusterBkg: paper,
    clusterBorder: ink2,
    titleColor: ink,
    edgeLabelBackground: paper,
    noteBkgColor: tint,
    noteTextColor: ink,
    noteBorderColor: tint,
    actorBkg: accent,
    actorBorder: accent,
    actorTextColor: onAccent,
    actorLineColor: ink2,
    signalColor: ink,
    signalTextColor: ink,
    labelBoxBkgColor: tint,
    labelBoxBorderColor: ink2,
    labelTextColor: ink,
    loopTextColor: ink,
    activationBkgColor: tint,
    activationBorderColor: ink,
    sequenceNumberColor: onAccent,
    transitionColor: ink,
    transitionLabelColor: ink,
    stateLabelColor: ink,
    stateBkg: tint,
    labelColor: ink,
    labelBackgroundColor: paper,
    compositeBackground: paper,
    altBackground: tint,
    compositeTitleBackground: tint,
    innerEndBackground: ink,
    specialStateColor: ink,
    sectionBkgColor: tint,
    sectionBkgColor2: tint,
    altSectionBkgColor: paper,
    excludeBkgColor: tint,
    taskBkgColor: paper,
    taskBorderColor: ink,
    taskTextColor: ink,
    taskTextDarkColor: ink,
    taskTextLightColor: ink,
    taskTextOutsideColor: ink,
    activeTaskBkgColor: tint,
    activeTaskBorderColor: accent,
    doneTaskBkgColor: rule,
    doneTaskBorderColor: rule,
    critBkgColor: accent,
    critBorderColor: accent,
    gridColor: rule,
  };
  for (let index = 0; index < 12; index++) {
    colours[`cScale${index}`] = tint;
    colours[`cScaleLabel${index}`] = ink;
    colours[`cScalePeer${index}`] = ink;
    colours[`cScaleInv${index}`] = ink;
    colours[`lineColor${index}`] = ink;
  }
  return colours;
}

function writeCss({ accent, onAccent, ink, paper }: FigureTheme): string {
  return `
    .node rect, .node polygon, .node circle, .node path, .node ellipse { stroke-width: 2px; filter: none; }
    .node .label text, .node .label tspan, .node text, .node tspan { font-weight: 700; }
    .timeline-node text, .timeline-node tspan, text.actor tspan { font-weight: 700; }
    .node.centre rect { fill: ${accent}; stroke: ${accent}; }
    .node.centre text, .node.centre tspan { fill: ${onAccent}; }
    .cluster rect { stroke-width: 2px; }
    .cluster text { font-weight: 700; }
    .edgeLabel rect, .edgeLabel .label rect, .edgeLabel .background { opacity: 1 !important; fill: ${paper}; }
    .flowchart-link, .edge-thickness-normal, .transition, .relation { stroke-width: 2px; stroke: ${ink}; }
    .messageLine0, .messageLine1 { stroke-width: 2px; }
    .messageText, .loopText, .loopText tspan { paint-order: stroke; stroke: ${paper}; stroke-width: 6px; stroke-linejoin: round; }
    .timeline-node line { stroke: none; }
    .eventWrapper { filter: none; }
    .taskWrapper .node-bkg { fill: ${accent}; }
    .taskWrapper text, .taskWrapper tspan { fill: ${onAccent} !important; }
    .cluster-label text { paint-order: stroke; stroke: ${paper}; stroke-width: 6px; stroke-linejoin: round; }
    .statediagram-cluster .inner { stroke: none; }
    .section { opacity: 1; }
    .grid .tick { opacity: 1; }
    .grid .tick text { font-size: 15px; stroke: none; }
    .titleText { font-size: 20px; font-weight: 700; }
    .sectionTitle { font-weight: 700; }
    .taskText.critText0, .taskText.critText1 { fill: ${onAccent} !important; }
    .milestoneText { font-style: normal; }
  `;
}
