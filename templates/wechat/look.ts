import type { Theme } from '../themes/theme.ts';

/**
 * Inline styles of an article for WeChat, whose editor drops style sheets, classes, ids, `position`, `transform` and
 * `float`. Sizes are px, as the phone scales them; colours are the theme's.
 */
export function lookOf({ grounds: { paper, tint, poster, field } }: Theme) {
  const words = `font-size:16px;line-height:1.8;color:${paper.ink}`;
  return {
    page: `max-width:677px;margin:0 auto;background-color:${paper.fill};${words};font-family:-apple-system,BlinkMacSystemFont,'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei',sans-serif;letter-spacing:0.3px;text-align:left;overflow-wrap:break-word`,
    body: 'padding:24px 18px 32px',
    poster: `background-color:${poster.fill};padding:36px 22px 32px;border-bottom:4px solid ${poster.accent}`,
    posterTag: `display:inline-block;border:1px solid ${poster.accent};color:${poster.accent};font-size:13px;line-height:1;padding:6px 10px;letter-spacing:2px;margin-bottom:18px`,
    posterTitle: `margin:0;font-size:23px;line-height:1.5;font-weight:bold;color:${poster.ink}`,
    posterMeta: `margin:14px 0 0;font-size:13px;line-height:1.7;color:${poster.quiet}`,
    lead: `background-color:${tint.fill};border-left:4px solid ${tint.accent};padding:14px 16px;margin:0`,
    section: 'margin-top:40px',
    sectionHead: `border-bottom:2px solid ${paper.strongRule};padding-bottom:10px;margin-bottom:18px`,
    sectionNumber: `display:inline-block;background-color:${paper.solid};color:${paper.onSolid};font-size:13px;line-height:1.5;padding:2px 10px`,
    sectionTitle: `margin:10px 0 0;font-size:20px;line-height:1.5;font-weight:bold;color:${paper.ink}`,
    subheading: `margin:0 0 10px;font-size:17px;line-height:1.6;font-weight:bold;color:${paper.accent}`,
    block: 'margin-bottom:20px',
    paragraph: 'margin:0 0 12px',
    tight: 'margin:0 0 6px',
    strong: `font-weight:bold;color:${paper.accent}`,
    citation: `font-size:13px;color:${paper.quiet}`,
    sources: `margin:8px 0 0;font-size:13px;line-height:1.6;color:${paper.quiet}`,
    quiet: `margin:0;color:${paper.quiet}`,
    list: 'margin:0 0 12px;padding-left:1.4em',
    item: 'margin-bottom:6px',
    card: `background-color:${tint.fill};padding:16px`,
    cardTitle: `margin:0 0 8px;font-weight:bold;color:${tint.accent}`,
    figureRow: `border-top:1px solid ${paper.rule};padding:14px 0`,
    figureCaption: 'margin:0;font-size:15px;line-height:1.6',
    figureValue: `margin:4px 0 0;font-size:15px;line-height:1.3;color:${paper.ink}`,
    figureNumber: `font-size:30px;font-weight:bold;color:${paper.accent};letter-spacing:0`,
    figureHot: `font-size:36px;font-weight:bold;color:${paper.hot};letter-spacing:0`,
    stepBox: `border-left:2px solid ${paper.rule};padding:0 0 14px 16px`,
    stepNumber: `display:inline-block;min-width:24px;background-color:${paper.solid};color:${paper.onSolid};font-size:14px;line-height:24px;text-align:center;border-radius:12px;margin-right:8px`,
    label: `margin:0 0 4px;font-weight:bold;color:${paper.ink}`,
    date: `margin:0 0 4px;font-weight:bold;color:${paper.accent}`,
    question: `background-color:${field.fill};color:${field.ink};padding:12px 16px;margin:0;font-size:17px;line-height:1.6;font-weight:bold`,
    answer: `background-color:${tint.fill};padding:14px 16px 4px`,
    scroll: 'overflow-x:auto;max-width:100%',
    table: `border-collapse:collapse;width:100%;font-size:14px;line-height:1.6;color:${paper.ink}`,
    head: `border:1px solid ${paper.rule};background-color:${paper.solid};color:${paper.onSolid};padding:8px 10px;font-weight:bold;text-align:left;vertical-align:top;min-width:60px`,
    rowHead: `border:1px solid ${paper.rule};background-color:${tint.fill};padding:8px 10px;font-weight:bold;text-align:left;vertical-align:top;min-width:60px`,
    cell: `border:1px solid ${paper.rule};padding:8px 10px;text-align:left;vertical-align:top;min-width:60px`,
    number: `border:1px solid ${paper.rule};padding:8px 10px;text-align:right;vertical-align:top`,
    tag: `display:inline-block;border:1px solid ${tint.quiet};color:${tint.quiet};font-size:12px;line-height:1.4;font-weight:normal;padding:0 6px`,
    framed: `border:1px solid ${paper.rule};border-top:3px solid ${paper.accent};padding:16px`,
    termOfCard: `margin:10px 0 2px;font-size:14px;font-weight:bold;color:${paper.accent}`,
    quotation: `border-left:3px solid ${paper.accent};padding:2px 0 2px 14px;margin:0`,
    asking: `background-color:${tint.fill};border-radius:10px;padding:10px 14px;margin:0 36px 10px 0`,
    answering: `background-color:${field.fill};color:${field.ink};border-radius:10px;padding:10px 14px;margin:0 0 10px 36px`,
    picture: 'display:block;width:100%;max-width:100%;height:auto;margin:0 auto 10px',
    caption: 'margin:0 0 10px;font-size:15px;line-height:1.6;font-weight:bold',
    endings: `margin-top:44px;border-top:4px solid ${paper.strongRule};padding-top:18px;font-size:14px;line-height:1.7`,
    endTitle: `margin:0 0 10px;font-size:17px;line-height:1.5;font-weight:bold;color:${paper.ink}`,
    sourceItem: `margin:0 0 10px;color:${paper.ink}`,
    /** On a filled field, where the quiet colour of paper would not be read. */
    onField: {
      citation: `font-size:13px;color:${field.quiet}`,
      strong: `font-weight:bold;color:${field.accent}`,
    },
    onTint: {
      citation: `font-size:13px;color:${tint.quiet}`,
      strong: `font-weight:bold;color:${tint.accent}`,
    },
  } as const;
}

export type Look = ReturnType<typeof lookOf>;

/** How running text marks strong words and citations, by the ground that it stands on. */
export interface TextLook {
  readonly strong: string;
  readonly citation: string;
}
