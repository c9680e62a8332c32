/**
 * What every document is set with: faces, words, paragraphs, lists, tables, figures. Words come as data and are only
 * ever given to `text`, so that nothing in them is markup.
 */
export const kitMarkup = `
#let serif = ("Noto Serif SC", "Noto Sans SC")
#let sans = ("Noto Sans SC", "Noto Serif SC")
#let faces = (
  fangSong: (font: serif, weight: 400),
  kaiTi: (font: serif, weight: 400),
  songTi: (font: serif, weight: 400),
  heiTi: (font: sans, weight: 700),
  xiaoBiaoSong: (font: serif, weight: 700),
)

// A place that links lead to.
#let anchor(name) = if name != none [#metadata(none)#label(name)]

// A heading that reads title among the bookmarks and shows something else on the page, within its paragraph; outlined
// where the contents name it.
#let shown-heading(level, title, shown, outlined: true) = context {
  show heading: set text(size: text.size, weight: text.weight)
  show heading: it => shown
  heading(level: level, outlined: outlined, bookmarked: true, title)
}

#let inline(part, look) = {
  if part.kind == "text" {
    let set-in = if part.face != none { faces.at(part.face) } else { (:) }
    let strength = if part.strong { (weight: 700) } else { (:) }
    let colour = if part.quiet { (fill: look.quiet) } else { (:) }
    text(..set-in, ..strength, ..colour, part.text)
  } else if part.kind == "citation" {
    for piece in part.pieces {
      let words = text(..(look.citation)(), piece.text)
      if piece.to == none { words } else { link(label(piece.to), words) }
    }
  } else if part.kind == "note" {
    footnote({
      text(..faces.heiTi, part.term + "：")
      for (at, body) in part.body.enumerate() {
        if at > 0 { linebreak() }
        for piece in body { inline(piece, look) }
      }
    })
  } else if part.kind == "fill" { h(1fr) }
}

#let inlines(parts, look) = for part in parts { inline(part, look) }

// A block; look says how each kind of paragraph and table is set.
#let draw(node, look) = {
  if node.kind == "paragraph" {
    (look.paragraph)(node.style, inlines(node.body, look))
  } else if node.kind == "heading" {
    (look.heading)(node.level, node.title)
  } else if node.kind == "space" {
    v(node.lines * look.line)
  } else if node.kind == "list" {
    let items = node.items.map(item => item.map(part => draw(part, look)).join())
    (look.items)(node.marks, items)
  } else if node.kind == "steps" {
    (look.steps)(node.ordered, node.items.map(item => (
      label: item.label,
      body: item.body.map(part => draw(part, look)).join(),
    )))
  } else if node.kind == "keyFigures" {
    (look.key-figures)(node.items.map(item => (
      caption: inlines(item.caption, look),
      words: item.words,
      hot: item.hot,
    )))
  } else if node.kind == "figure" {
    let picture = if node.picture == none { none } else {
      let scale = calc.min(1, look.figure-width / (node.width * 0.75pt), look.figure-height / (node.height * 0.75pt))
      image(node.picture, alt: node.alt, width: node.width * 0.75pt * scale)
    }
    (look.figure)(picture, inlines(node.caption, look))
  } else if node.kind == "table" {
    let inner = (look.cell-look)(node.look, look)
    let cells(rows) = rows.flatten().map(own => table.cell(
      colspan: own.columns,
      rowspan: own.rows,
      breakable: own.breakable,
      fill: if own.header { look.header-fill } else { none },
      own.body.map(part => draw(part, inner)).join(),
    ))
    let head = cells(node.rows.slice(0, node.headRows))
    let body = cells(node.rows.slice(node.headRows))
    (look.table)(node.look, node.title, node.weights.map(weight => weight * 1fr), head, body)
  }
}
`;
