import type { MermaidConfig } from 'mermaid';
import type { FigureTheme } from '../figure-theme.ts';

/** Type size that diagrams are laid out in, in px; what a template shows is scaled from it. */
export const layoutFontSize = 16;

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
    // ELK draws lines at right angles, as `pictures.md` asks, but cannot place a mind map.
    layout: source.trimStart().startsWith('mindmap') ? 'dagre' : 'elk',
    theme: 'base',
    themeVariables: listColours(theme, font),
    themeCSS: writeCss(theme),
    fontFamily: font,
    fontSize: layoutFontSize,
    flowchart: {
      htmlLabels: false,
      curve: 'linear',
      padding: 12,
      minNodeWidth: 64,
      nodeSpacing: 36,
      rankSpacing: 40,
      wrappingWidth: 160,
      diagramPadding: 4,
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
      actorFontSize: layoutFontSize,
      actorFontWeight: 700,
      actorFontFamily: font,
      messageFontSize: layoutFontSize,
      messageFontFamily: font,
      noteFontSize: layoutFontSize,
      noteFontFamily: font,
    },
    mindmap: { padding: 12, maxNodeWidth: 160 },
    pie: { textPosition: 0.62 },
  };
}

function listColours(theme: FigureTheme, fontFamily: string): Record<string, string | boolean> {
  const { paper, tint, ink, ink2, accent, onAccent, mark, rule } = theme;
  const colours: Record<string, string | boolean> = {
    darkMode: false,
    fontFamily,
    fontSize: `${layoutFontSize}px`,
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
    git0: accent,
    gitBranchLabel0: onAccent,
    pieStrokeColor: paper,
    pieStrokeWidth: '2px',
    pieOuterStrokeWidth: '0px',
    pieOpacity: '1',
    pieTitleTextSize: '20px',
    pieTitleTextColor: ink,
    pieSectionTextSize: '16px',
    pieSectionTextColor: onAccent,
    pieLegendTextSize: '16px',
    pieLegendTextColor: ink,
  };
  const fills = [accent, mark, ink2, ink];
  for (let index = 0; index < 12; index++) {
    const fill = fills[index % fills.length] ?? accent;
    colours[`pie${index + 1}`] = fill;
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
    .mindmap-node tspan, .timeline-node text, .timeline-node tspan, text.actor tspan { font-weight: 700; }
    .cluster rect { stroke-width: 2px; }
    .cluster text { font-weight: 700; }
    .edgeLabel rect, .edgeLabel .label rect, .edgeLabel .background { opacity: 1 !important; fill: ${paper}; }
    .flowchart-link, .edge-thickness-normal, .transition, .relation { stroke-width: 2px; stroke: ${ink}; }
    .messageLine0, .messageLine1 { stroke-width: 2px; }
    .messageText, .loopText, .loopText tspan { paint-order: stroke; stroke: ${paper}; stroke-width: 6px; stroke-linejoin: round; }
    .mindmap-node rect, .mindmap-node path, .mindmap-node polygon, .mindmap-node circle { stroke: ${ink}; stroke-width: 2px; filter: none; }
    .node-line, .mindmap-node line { stroke: none; }
    .section-root circle, .section-root rect, .section-root path, .section-root polygon { fill: ${accent}; stroke: ${accent}; }
    .mindmap-node.section-root text, .mindmap-node.section-root tspan { fill: ${onAccent}; }
    .pieCircle { opacity: 1; }
  `;
}
