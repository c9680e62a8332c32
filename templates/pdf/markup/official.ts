/**
 * The page of GB/T 9704-2012: A4, 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm, 22 lines of 28 characters. Lengths are those
 * of the Word files (templates/docx/page.ts, letterhead.ts, imprint.ts), so that both break alike.
 */
export const officialMarkup = `
#import "kit.typ": *

// 28 characters of 16 pt are 158 mm and the type area is 156 mm.
#let size = 16pt
#let tightening = -0.25pt
#let character = size + tightening
// A line of the body: 22 of them are 224.7 mm. All text of a line has these edges, so that no face moves the grid.
#let line = 28.95pt
#let upper = 20.555pt
#let red = rgb("#e60012")
#let quiet = rgb("#595959")

#let page-number() = context {
  let number = counter(page).get().first()
  let words = text(size: 14pt, font: serif, tracking: 0pt, top-edge: 10pt, bottom-edge: 0pt, "— " + str(number) + " —")
  set par(first-line-indent: 0pt, justify: false)
  if calc.odd(number) { align(right, pad(right: 14pt, words)) } else { align(left, pad(left: 14pt, words)) }
}

#let official(properties, body) = {
  set document(
    title: properties.title,
    author: properties.author,
    keywords: properties.keywords,
    description: properties.description,
    date: auto,
  )
  set page(
    paper: "a4",
    margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm),
    numbering: "1",
    footer: page-number(),
    // 一字线 stands 7 mm under the type area; it is in the middle of its line of 10 pt.
    footer-descent: 7mm - 5pt,
  )
  set text(
    ..faces.fangSong,
    size: size,
    tracking: tightening,
    lang: "zh",
    fallback: false,
    region: "CN",
    cjk-latin-spacing: none,
    overhang: false,
    hyphenate: false,
    // 22 lines a page, whatever line a paragraph begins or ends with.
    costs: (orphan: 0%, widow: 0%),
    top-edge: upper,
    bottom-edge: upper - line,
  )
  set par(
    justify: true,
    linebreaks: "simple",
    leading: 0pt,
    spacing: 0pt,
    first-line-indent: (amount: 2 * character, all: true),
  )
  set block(spacing: 0pt)
  set heading(numbering: none)
  show heading: it => it.body
  show link: it => it
  set footnote.entry(separator: std.line(length: 50mm, stroke: 0.5pt), gap: 4pt, clearance: 8pt, indent: 0pt)
  show footnote.entry: it => {
    set text(size: 10.5pt, tracking: 0pt, top-edge: 0.88em, bottom-edge: -0.12em)
    set par(leading: 4pt, first-line-indent: 0pt)
    it
  }
  body
}

#let section(first, body) = {
  if not first { pagebreak(weak: true) }
  counter(page).update(1)
  body
}

#let centred(body) = align(center, par(first-line-indent: 0pt, justify: false, body))
#let flush(body) = par(first-line-indent: 0pt, body)
#let blank(count) = v(count * line)

// A title: 二号小标宋, centred, in lines that were balanced before.
#let title-lines(level, title, lines) = block(sticky: true, breakable: false, width: 100%, centred({
  set text(..faces.xiaoBiaoSong, size: 22pt, tracking: 0pt, top-edge: 26pt, bottom-edge: -9pt)
  shown-heading(level, title, lines.map(words => text(words)).join(linebreak()))
}))

#let mark-line(words, mark-size, body) = {
  set text(..faces.xiaoBiaoSong, size: mark-size, fill: red, tracking: 0pt, top-edge: 1.03em, bottom-edge: -0.27em)
  set par(first-line-indent: 0pt, justify: false)
  body
}

#let letterhead(part) = {
  for mark in part.headMarks { flush(text(..faces.heiTi, mark)) }
  if part.issuers.len() > 0 {
    v(calc.max(0pt, 99.2pt - part.headMarks.len() * line) * part.tightness)
    if part.issuers.len() == 1 {
      mark-line(none, part.markSize * 1pt, align(center, part.issuers.first()))
    } else {
      grid(
        columns: (1fr, 110pt),
        align: horizon,
        mark-line(none, part.markSize * 1pt, pad(x: 3pt, for issuer in part.issuers {
          block(width: 100%, issuer.clusters().map(word => text(word)).join(h(1fr)))
        })),
        mark-line(none, part.fileMarkSize * 1pt, align(center, "文件")),
      )
    }
    v(2 * line * part.tightness)
    if part.approvers.len() == 0 {
      centred(text(part.documentNumber))
    } else {
      flush(pad(x: character, {
        text(part.documentNumber)
        h(1fr)
        text("签发人：")
        text(..faces.kaiTi, part.approvers.join("　"))
      }))
    }
    v(11.35pt)
    std.line(length: 100%, stroke: 1.5pt + red)
    v(2 * line * part.tightness)
  }
}

#let segment-text(own) = {
  let set-in = faces.at(own.face)
  // The stand-in for 楷体 is told from that for 仿宋 by its weight.
  text(font: set-in.font, weight: if own.face == "kaiTi" { 700 } else { set-in.weight }, own.text)
}

#let stretch(own, from: 0) = own.segments.slice(from).map(segment-text).join()

#let policy-line(own) = {
  let shown = {
    for (at, piece) in own.stretches.enumerate() {
      anchor(piece.anchor)
      if at == 0 and own.bookmark != none {
        let head = piece.segments.slice(0, own.bookmark.segments).map(segment-text).join()
        shown-heading(own.bookmark.level, own.bookmark.title, head, outlined: own.bookmark.named)
        stretch(piece, from: own.bookmark.segments)
      } else {
        stretch(piece)
      }
    }
  }
  if own.place == "attachmentList" { blank(1) }
  if own.place == "centred" {
    block(sticky: own.heading, width: 100%, centred(shown))
  } else if own.place == "attachmentList" or own.place == "attachmentItem" {
    pad(left: (own.left - own.hanging) * character, {
      par(first-line-indent: 0pt, hanging-indent: own.hanging * character, shown)
    })
  } else if own.heading {
    block(sticky: true, width: 100%, par(shown))
  } else {
    par(shown)
  }
}

#let imprint-line(body) = pad(x: 14pt, { set par(first-line-indent: 0pt, justify: false); body; parbreak() })

// 版记 at the foot of the last page.
#let imprint(own) = if own.copies.len() + own.issue.len() > 0 {
  v(1fr)
  block(breakable: false, width: 100%, above: line, {
    set text(size: 14pt, tracking: 0pt, top-edge: 17.5pt, bottom-edge: -7.5pt)
    std.line(length: 100%, stroke: 0.35mm)
    for copies in own.copies {
      let marked = text(copies.label)
      imprint-line(context {
        let hanging = measure(marked).width
        set par(hanging-indent: hanging)
        marked
        text(copies.text)
      })
    }
    if own.copies.len() > 0 and own.issue.len() > 0 { std.line(length: 100%, stroke: 0.25mm) }
    for pieces in own.issue { imprint-line(pieces.map(words => text(words)).join(h(1fr))) }
    std.line(length: 100%, stroke: 0.35mm)
  })
}

#let policy-part(part) = {
  letterhead(part)
  if part.label != "" {
    block(sticky: true, flush(text(..faces.heiTi, part.label)))
    block(sticky: true, blank(1))
  }
  if part.title != "" { title-lines(1, part.title, part.titleLines) }
  for words in part.history { centred(text(..faces.kaiTi, words)) }
  v(line * part.tightness)
  if part.recipients != "" { flush(text(part.recipients)) }
  let last = part.lines.len() - 1
  for (at, own) in part.lines.enumerate() {
    // The end of the text goes to the signature's page.
    if at == last and at > 0 and part.signed.len() > 0 { block(sticky: true, width: 100%, policy-line(own)) } else { policy-line(own) }
  }
  if part.signed.len() > 0 {
    block(breakable: false, width: 100%, {
      blank(2)
      for own in part.signed {
        align(right, pad(right: own.right * character, par(first-line-indent: 0pt, justify: false, text(own.text))))
      }
    })
  }
  for words in part.remarks { par(text(words)) }
  imprint(part.imprint)
}

// How blocks of an interpretation and forms are set on this page.
#let cell-text(body, size: 12pt, pitch: 18pt, ..set-in) = {
  set text(size: size, tracking: 0pt, top-edge: 0.88em, bottom-edge: -0.12em, ..set-in.named())
  par(first-line-indent: 0pt, leading: pitch - size, justify: false, body)
}

#let styled(style, body) = {
  if style == "headline" {
    block(sticky: true, width: 100%, par(text(weight: 700, body)))
  } else if style == "question" or style == "speechTitle" {
    block(sticky: true, width: 100%, par(text(..faces.heiTi, body)))
  } else if style == "quotation" {
    pad(left: 2 * character, right: character, block(
      stroke: (left: 2.25pt + rgb("#7f7f7f")),
      inset: (left: 8pt),
      width: 100%,
      par(body),
    ))
  } else if style == "policyReference" {
    par(justify: false, body)
  } else {
    par(body)
  }
}

#let cell-styled(pitch) = (style, body) => {
  if style == "cellLabel" { align(center, cell-text(pitch: pitch, ..faces.heiTi, body)) }
  else if style == "cellCentred" { align(center, cell-text(pitch: pitch, body)) }
  else if style == "cellSmall" { cell-text(size: 9pt, pitch: 12pt, body) }
  else if style == "cellFigure" { cell-text(size: 14pt, pitch: 20pt, ..faces.heiTi, body) }
  else { cell-text(pitch: pitch, body) }
}

#let cell-items(marks, items) = {
  set text(size: 12pt, tracking: 0pt, top-edge: 0.88em, bottom-edge: -0.12em)
  set par(first-line-indent: 0pt, leading: 6pt, spacing: 6pt)
  if marks == "bullets" { list(..items, marker: text(font: sans, "•"), indent: 0pt, body-indent: 0.5em, spacing: 6pt) } else { enum(..items, indent: 0pt, body-indent: 0.5em, spacing: 6pt) }
}

#let look = (
  quiet: quiet,
  line: line,
  header-fill: rgb("#f2f2f2"),
  figure-width: 156mm,
  figure-height: 90mm,
  citation: () => (size: 12pt, fill: quiet),
  paragraph: styled,
  heading: (level, title) => {
    if level == 1 { panic("a title is set with its lines") }
    let set-in = if level == 2 { faces.heiTi } else { (..faces.kaiTi, weight: 700) }
    block(sticky: true, width: 100%, par(shown-heading(level, title, text(..set-in, title))))
  },
  items: (marks, items) => {
    set par(first-line-indent: 0pt)
    if marks == "bullets" { list(..items, marker: text(font: sans, "•"), indent: 2 * character, body-indent: 0.5 * character, spacing: 0pt) } else { enum(..items, indent: 2 * character, body-indent: 0.5 * character, spacing: 0pt) }
  },
  steps: (ordered, items) => {
    for (at, item) in items.enumerate() {
      let mark = if ordered { "第" + str(at + 1) + "步" } else { "•" }
      block(sticky: item.body != none, width: 100%, par(text(..faces.heiTi, mark + "　" + item.label)))
      if item.body != none { pad(left: if ordered { 2 * character } else { 1.5 * character }, item.body) }
    }
  },
  key-figures: items => table(
    columns: (3fr, 2fr),
    stroke: 0.5pt + rgb("#7f7f7f"),
    inset: (x: 5.5pt, y: 6pt),
    align: horizon,
    table.header(..("项目", "标准").map(words => table.cell(fill: rgb("#f2f2f2"), align(center, cell-text(..faces.heiTi, words))))),
    ..items.map(item => (
      table.cell(breakable: false, cell-text(item.caption)),
      table.cell(breakable: false, align(center, cell-text(
        size: 14pt,
        font: sans,
        weight: if item.hot { 700 } else { 400 },
        item.words,
      ))),
    )).flatten(),
  ) + v(10pt),
  figure: (picture, caption) => {
    block(breakable: false, width: 100%, above: 6pt, below: 6pt, std.figure(
      if picture == none { [] } else { picture },
      kind: image,
      numbering: none,
      outlined: false,
      gap: 4pt,
      caption: std.figure.caption(cell-text(..faces.heiTi, align(center, caption))),
    ))
  },
  cell-look: (kind, outer) => (
    ..outer,
    line: 15pt,
    citation: () => (size: 10.5pt, fill: quiet),
    paragraph: cell-styled(if kind == "form" { 15pt } else { 18pt }),
    items: cell-items,
  ),
  table: (kind, title, columns, head, body) => {
    v(2pt)
    table(
      columns: columns,
      stroke: 0.5pt + rgb("#7f7f7f"),
      inset: (x: 5.5pt, y: 6pt),
      align: horizon,
      ..if head.len() > 0 { (table.header(..head),) } else { () },
      ..body,
    )
    v(10pt)
  },
)
`;
