/**
 * 阅读版: a brochure for screen and paper. First page with the policy's particulars and the contents, then the
 * interpretation, then the policy, in the colours of the dossier's theme.
 */
export const readingMarkup = `
#import "kit.typ": *
#let data = json("data.json")
#let colours = data.colours.pairs().map(((name, value)) => (name, rgb(value))).to-dict()
#let (ink, quiet, accent, hot, rule, tint, cover, onCover) = colours
#let line = 22pt

#set document(
  title: data.properties.title,
  author: data.properties.author,
  keywords: data.properties.keywords,
  description: data.properties.description,
  date: auto,
)
#set text(
  ..faces.songTi,
  size: 12pt,
  fill: ink,
  lang: "zh",
  fallback: false,
  region: "CN",
  hyphenate: false,
  overhang: false,
  top-edge: 0.88em,
  bottom-edge: -0.12em,
)
#set par(justify: true, leading: 10pt, spacing: 10pt, first-line-indent: (amount: 2em, all: true))
#set block(spacing: 10pt)
#set heading(numbering: none)
#show heading: it => it.body
#set footnote.entry(separator: std.line(length: 40mm, stroke: 0.5pt + rule), gap: 5pt, clearance: 10pt, indent: 0pt)
#show footnote.entry: it => {
  set text(size: 9pt)
  set par(leading: 4.5pt, first-line-indent: 0pt)
  it
}

#let running(head) = context {
  let number = counter(page).get().first()
  set par(first-line-indent: 0pt, justify: false)
  set text(size: 9pt, fill: quiet, font: sans)
  if number > 1 {
    if head {
      let words = data.properties.title
      let short = if words.clusters().len() > 40 { words.clusters().slice(0, 39).join() + "…" } else { words }
      align(if calc.odd(number) { right } else { left }, short)
      v(-4pt)
      std.line(length: 100%, stroke: 0.5pt + rule)
    } else {
      align(if calc.odd(number) { right } else { left }, str(number))
    }
  }
}
#set page(
  paper: "a4",
  margin: (top: 30mm, bottom: 27mm, x: 27mm),
  numbering: "1",
  header: running(true),
  header-ascent: 9mm,
  footer: running(false),
  footer-descent: 9mm,
)

#let plain(body, ..set-in) = par(first-line-indent: 0pt, justify: false, text(..set-in, body))

#let title-page(own) = {
  block(
    fill: cover,
    width: 100%,
    outset: (x: 28mm, top: 31mm),
    inset: (bottom: 14mm),
    below: 12mm,
    {
      set text(fill: onCover)
      plain(font: sans, size: 13pt, weight: 700, "政策解读与政策原文")
      v(9mm)
      set par(leading: 12pt)
      plain(..faces.xiaoBiaoSong, size: 24pt, own.titleLines.map(words => text(words)).join(linebreak()))
    },
  )
  grid(
    columns: (auto, 1fr),
    column-gutter: 5mm,
    row-gutter: 9pt,
    ..own.facts.map(((name, value)) => (
      plain(font: sans, size: 10.5pt, fill: quiet, name),
      plain(size: 12pt, value),
    )).flatten(),
  )
  v(8mm)
  std.line(length: 100%, stroke: 1pt + accent)
  v(2mm)
  context {
    // A law has hundreds of articles: then the contents name the parts alone.
    let depth = if query(heading.where(level: 2, outlined: true)).len() > 26 { 1 } else { 2 }
    show outline.entry: it => {
      set par(first-line-indent: 0pt, justify: false, leading: 6pt)
      let top = it.level == 1
      block(above: if top { 11pt } else { 7pt }, below: 0pt, link(it.element.location(), grid(
        columns: (1fr, auto),
        column-gutter: 6pt,
        pad(left: if top { 0pt } else { 1.2em }, text(
          font: sans,
          size: if top { 12pt } else { 10.5pt },
          weight: if top { 700 } else { 400 },
          fill: if top { accent } else { ink },
          it.element.body,
        )),
        align(right + bottom, text(font: sans, size: 10.5pt, fill: quiet, it.page())),
      )))
    }
    outline(title: none, depth: depth)
  }
}

#let chapter(title) = {
  pagebreak(weak: true)
  block(sticky: true, below: 7mm, {
    plain(shown-heading(1, title, text(font: sans, size: 22pt, weight: 700, fill: accent, title)))
    v(1mm)
    std.line(length: 18mm, stroke: 2.5pt + accent)
  })
}

#let small(body, size: 10.5pt, ..set-in) = {
  set text(size: size, ..set-in.named())
  par(first-line-indent: 0pt, justify: false, leading: 6pt, body)
}

#let styled(style, body) = {
  if style == "lead" {
    block(fill: tint, inset: (x: 12pt, y: 11pt), width: 100%, below: 8mm, plain(size: 12.5pt, body))
  } else if style == "headline" {
    block(sticky: true, above: 4pt, below: 11pt, plain(..faces.xiaoBiaoSong, size: 14pt, fill: hot, body))
  } else if style == "question" {
    block(sticky: true, above: 16pt, plain(..faces.heiTi, fill: accent, body))
  } else if style == "answer" {
    pad(left: 2em, plain(body))
  } else if style == "speechTitle" {
    block(sticky: true, plain(..faces.heiTi, body))
  } else if style == "speech" {
    pad(left: 2em, par(first-line-indent: 0pt, hanging-indent: 2em, body))
  } else if style == "quotation" {
    block(fill: tint, stroke: (left: 3pt + accent), inset: (x: 12pt, y: 9pt), width: 100%, plain(body))
  } else if style == "notApplicable" or style == "figureText" {
    plain(fill: quiet, size: 11pt, body)
  } else if style == "policyReference" {
    plain(fill: quiet, size: 10.5pt, body)
  } else {
    par(body)
  }
}

#let cell-styled(style, body) = {
  if style == "cellLabel" { small(font: sans, weight: 700, body) }
  else if style == "cellFigure" { small(size: 14pt, font: sans, weight: 700, fill: hot, body) }
  else { small(font: sans, body) }
}

#let marked(marks, items, spacing) = {
  set par(first-line-indent: 0pt)
  if marks == "bullets" {
    list(..items, marker: text(font: sans, fill: accent, "•"), indent: 1em, body-indent: 0.6em, spacing: spacing)
  } else {
    enum(..items, numbering: n => text(font: sans, weight: 700, fill: accent, str(n) + "."), indent: 1em, body-indent: 0.5em, spacing: spacing)
  }
}

#let look = (
  quiet: quiet,
  line: line,
  header-fill: tint,
  figure-width: 156mm,
  figure-height: 105mm,
  citation: () => (size: 0.8em, fill: quiet),
  paragraph: styled,
  heading: (level, title) => block(
    sticky: true,
    above: if level == 2 { 26pt } else { 18pt },
    below: if level == 2 { 13pt } else { 10pt },
    plain(shown-heading(level, title, text(
      font: sans,
      weight: 700,
      size: if level == 2 { 16pt } else { 13pt },
      fill: if level == 2 { accent } else { ink },
      title,
    ))),
  ),
  items: (marks, items) => marked(marks, items, 10pt),
  steps: (ordered, items) => {
    for (at, item) in items.enumerate() {
      let mark = if ordered { str(at + 1) } else { "•" }
      block(breakable: false, above: 13pt, grid(
        columns: (22pt, 1fr),
        column-gutter: 9pt,
        if ordered {
          box(width: 20pt, height: 20pt, radius: 10pt, fill: accent, align(center + horizon, text(font: sans, size: 11pt, weight: 700, fill: white, mark)))
        } else {
          align(center, text(font: sans, fill: accent, mark))
        },
        {
          v(if ordered { 3pt } else { 0pt })
          plain(..faces.heiTi, item.label)
          set par(first-line-indent: 0pt)
          item.body
        },
      ))
    }
  },
  key-figures: items => {
    let columns = if items.len() == 1 { 1 } else if items.len() == 2 or items.len() == 4 { 2 } else { 3 }
    grid(
      columns: (1fr,) * columns,
      column-gutter: 12pt,
      row-gutter: 14pt,
      ..items.map(item => grid.cell(breakable: false, block(
        width: 100%,
        stroke: (top: 2pt + if item.hot { hot } else { accent }),
        inset: (top: 8pt),
        {
          let length = item.words.clusters().len()
          small(size: if length > 12 { 13pt } else if length > 8 { 16pt } else { 20pt }, font: sans, weight: 700, fill: if item.hot { hot } else { accent }, item.words)
          v(-3pt)
          small(size: 10pt, font: sans, item.caption)
        },
      ))),
    )
    v(6pt)
  },
  figure: (picture, caption) => block(breakable: false, width: 100%, above: 14pt, below: 14pt, std.figure(
    if picture == none { [] } else { picture },
    kind: image,
    numbering: none,
    outlined: false,
    gap: 7pt,
    caption: std.figure.caption(small(font: sans, fill: quiet, align(center, caption))),
  )),
  cell-look: (kind, outer) => (
    ..outer,
    paragraph: cell-styled,
    items: (marks, items) => { set text(size: 10.5pt, font: sans); marked(marks, items, 6pt) },
  ),
  table: (kind, title, columns, head, body) => block(above: 12pt, below: 16pt, {
    set par(first-line-indent: 0pt)
    table(
      columns: columns,
      stroke: (x, y) => (bottom: 0.5pt + rule, top: if y == 0 { 1pt + accent } else { 0pt }),
      inset: (x: 6pt, y: 7pt),
      align: horizon,
      ..if head.len() > 0 { (table.header(..head),) } else { () },
      ..body,
    )
  }),
)

#let segment-text(own) = text(..if own.face == "heiTi" { faces.heiTi } else if own.face == "kaiTi" { faces.xiaoBiaoSong } else { (:) }, own.text)

#let policy-line(own) = {
  let shown = for (at, piece) in own.stretches.enumerate() {
    anchor(piece.anchor)
    let from = 0
    if at == 0 and own.bookmark != none {
      from = own.bookmark.segments
      shown-heading(own.bookmark.level, own.bookmark.title, piece.segments.slice(0, from).map(segment-text).join(), outlined: own.bookmark.named)
    }
    piece.segments.slice(from).map(segment-text).join()
  }
  if own.place == "centred" {
    block(sticky: true, width: 100%, above: 18pt, below: 12pt, align(center, plain(shown)))
  } else if own.place == "attachmentList" or own.place == "attachmentItem" {
    pad(left: (own.left - own.hanging) * 1em, par(first-line-indent: 0pt, hanging-indent: own.hanging * 1em, shown))
  } else if own.heading {
    block(sticky: true, above: 16pt, width: 100%, par(shown))
  } else {
    par(shown)
  }
}

#let policy-part(part, first) = {
  let title = if part.title != "" { part.title } else { part.label }
  if part.label != "" { block(sticky: true, plain(font: sans, weight: 700, fill: accent, part.label)) }
  if title != "" {
    block(sticky: true, width: 100%, above: 4mm, below: 5mm, align(center, {
      set par(leading: 11pt)
      plain(..faces.xiaoBiaoSong, size: 18pt, shown-heading(1, title, if part.title == "" { [] } else {
        part.titleLines.map(words => text(words)).join(linebreak())
      }))
    }))
  }
  let about = (..part.issuers, part.documentNumber, ..part.approvers.map(name => "签发人：" + name), ..part.headMarks).filter(words => words != "")
  if about.len() > 0 { align(center, plain(size: 10.5pt, fill: quiet, about.join("　"))); v(3mm) }
  for words in part.history { align(center, plain(size: 10.5pt, fill: quiet, words)) }
  if part.recipients != "" { par(first-line-indent: 0pt, part.recipients) }
  for own in part.lines { policy-line(own) }
  if part.signed.len() > 0 {
    block(breakable: false, width: 100%, above: 20pt, for own in part.signed {
      align(right, pad(right: own.right * 0.9em, plain(own.text)))
    })
  }
  for words in part.remarks { par(words) }
  let imprint = (..part.imprint.copies.map(own => own.label + own.text), ..part.imprint.issue.map(pieces => pieces.join("　")))
  if imprint.len() > 0 {
    v(8mm)
    block(breakable: false, stroke: (top: 0.5pt + rule), inset: (top: 8pt), width: 100%, for words in imprint {
      plain(size: 10pt, fill: quiet, words)
    })
  }
}

#for own in data.sections {
  if own.kind == "cover" {
    title-page(own)
  } else if own.kind == "interpretation" {
    chapter(own.title)
    for node in own.body { draw(node, look) }
  } else if own.kind == "policy" {
    for (index, part) in own.parts.enumerate() {
      pagebreak(weak: true)
      if index == 0 { block(sticky: true, plain(font: sans, size: 22pt, weight: 700, fill: accent, "政策原文")); block(sticky: true, std.line(length: 18mm, stroke: 2.5pt + accent)) }
      policy-part(part, index == 0)
    }
  }
}
`;
