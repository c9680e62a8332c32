/**
 * Typst markup that sets a board from `data.json`: every mark at its place, nothing is laid out. Lengths are in pt.
 * Words are text with our own fonts, so they can be searched and read aloud; art and pictures stay vector or pixels as
 * they are.
 */
export const boardMarkup = `
#let board = json("data.json")
#set document(title: board.title, description: board.description, keywords: board.keywords, author: board.authors)
#set page(width: board.width * 1pt, height: board.height * 1pt, margin: 0pt)
#set text(lang: "zh", region: "CN", fallback: false, cjk-latin-spacing: none, hyphenate: false,
  top-edge: "baseline", bottom-edge: "baseline", overhang: false)
#set par(leading: 0pt, spacing: 0pt, justify: false, linebreaks: "simple")

#let draw-box(mark) = pdf.artifact(rect(
  width: mark.width * 1pt, height: mark.height * 1pt, radius: mark.radius * 1pt,
  fill: if mark.fill == "" { none } else { rgb(mark.fill) },
  stroke: if mark.line == 0 { none } else { mark.line * 1pt + rgb(mark.colour) },
))
#let draw-text(mark) = {
  set text(font: mark.font, weight: mark.weight, size: mark.size * 1pt, fill: rgb(mark.colour),
    tracking: mark.tracking * 1pt)
  box(width: 4 * board.width * 1pt, mark.text)
}
#let draw-picture(mark) = {
  let picture(..more) = image(mark.file, width: mark.width * 1pt, height: mark.height * 1pt, fit: "stretch", ..more)
  if mark.alt == "" { pdf.artifact(picture()) } else { picture(alt: mark.alt) }
}
#let draw(mark) = if mark.kind == "box" { draw-box(mark) } else if mark.kind == "text" { draw-text(mark) } else { draw-picture(mark) }

#for (index, marks) in board.pages.enumerate() {
  if index > 0 { pagebreak() }
  for mark in marks { place(top + left, dx: mark.x * 1pt, dy: mark.y * 1pt, draw(mark)) }
}
`;
