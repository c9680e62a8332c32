/** 送审稿: sign-off sheet, policy, interpretation and plan. */
export const reviewMarkup = `
#import "official.typ": *
#let data = json("data.json")
#show: official.with(data.properties)

#for (at, own) in data.sections.enumerate() {
  section(at == 0, if own.kind == "policy" {
    for (index, part) in own.parts.enumerate() {
      if index > 0 { pagebreak(weak: true) }
      policy-part(part)
    }
  } else if own.kind == "interpretation" {
    title-lines(1, own.title, own.titleLines)
    for words in own.byline { centred(text(..faces.kaiTi, words)) }
    blank(1)
    for node in own.body { draw(node, look) }
  } else {
    let (head, ..rest) = own.body
    title-lines(1, head.title, (head.title,))
    v(5pt)
    for node in rest { draw(node, look) }
  })
}
`;
