import { Html } from './html.ts';

/** Styles of both pages. Sizes are in em under `.page`, so that one switch enlarges everything. */
export const pageStyle =
  new Html(`:root{--ground:#f1f2f1;--paper:#fff;--sunken:#e7e9e8;--line:#dcdfde;--edge:#7e8786;--ink:#191c1e;--ink-2:#454b4f;--ink-3:#5f666a;--accent:#1d4477;--accent-2:#163560;--accent-tint:#e9eff7;--accent-line:#a9bfdc;--red:#a8261c;--serif:"Songti SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;--sans:"PingFang SC","Microsoft YaHei UI","HarmonyOS Sans SC","Noto Sans CJK SC",sans-serif}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);line-break:strict}
.page{font:16px/1.75 var(--sans);min-height:100vh}
.large-switch{position:fixed;opacity:0;pointer-events:none}
.large-switch:checked~.page{font-size:22px;--ground:#fff;--sunken:#fff;--line:#595f5e;--edge:#000;--ink:#000;--ink-2:#000;--ink-3:#1c1f20;--accent:#00306e;--accent-2:#000;--accent-tint:#fff;--accent-line:#00306e;--red:#8c1109;color:var(--ink);background:var(--ground)}
.large-switch:checked~.page .cite{border:1px solid var(--accent);font-size:.9em}
.large-switch:focus-visible~.page .large-label{box-shadow:0 0 0 2px var(--paper),0 0 0 4px var(--accent)}
.large-switch:checked~.page .large-label{background:var(--accent);color:#fff;border-color:var(--accent)}
.skip{position:absolute;left:-99em}
.skip:focus{left:1em;top:.5em;background:var(--paper);padding:.25em .75em;z-index:3}
a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}
a:hover{color:var(--accent-2)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.bar{display:flex;flex-wrap:wrap;gap:.5em 1.25em;justify-content:space-between;align-items:center;max-width:61em;margin:0 auto;padding:1em 1.5em;font-size:.875em}
.bar nav{display:flex;flex-wrap:wrap;gap:.25em 1.25em}
.bar [aria-current]{color:var(--ink);font-weight:700;text-decoration:none}
.large-label{border:1px solid var(--edge);border-radius:5px;padding:.15em .8em;background:var(--paper);cursor:pointer}
main{max-width:61em;margin:0 auto 3em;padding:3.5em 1.5em 4em;background:var(--paper);border:1px solid var(--line);display:grid;justify-content:center}
.interpretation main{grid-template-columns:minmax(0,42em)}
.policy main{grid-template-columns:minmax(0,38.25em) minmax(8em,13em);column-gap:2em}
main>*{grid-column:1;min-width:0}
h1,h2,h3{line-height:1.45;text-wrap:balance;text-autospace:no-autospace}
h1{font-size:1.75em;margin:0 0 1em;text-align:center}
p{margin:0 0 .75em}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:700;padding:0 0 .4em}
th,td{border:1px solid var(--line);padding:.6em .8em;text-align:left;vertical-align:top;min-width:6em}
thead th{background:var(--ground);font-weight:500;color:var(--ink-2)}
tbody th{font-weight:500;background:#fafbfa}
td>:last-child,th>:last-child,dd>:last-child,li>:last-child,blockquote>:last-child,figcaption>:last-child{margin-bottom:0}
.number{text-align:right;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}
.facts-of-policy{margin:0 0 2.5em;display:grid;grid-template-columns:repeat(auto-fit,minmax(17em,1fr));border-top:1px solid var(--line);font:.875em/1.6 var(--sans)}
.facts-of-policy div{display:flex;gap:1em;padding:.5em 0;border-bottom:1px solid var(--line)}
.facts-of-policy dt{flex:none;width:4.5em;color:var(--ink-3)}
.facts-of-policy dd{margin:0;text-autospace:no-autospace}
.phrased{word-break:keep-all;overflow-wrap:anywhere}
.other{margin:0 0 2.5em;padding:.9em 1.2em;background:var(--accent-tint);border-radius:6px;font:500 .9375em/1.6 var(--sans)}
.policy .text{font-family:var(--serif);font-size:1.0625em;line-height:1.95;text-autospace:no-autospace;grid-column:1/-1;display:grid;grid-template-columns:minmax(0,36em) minmax(7.5em,12.2em);column-gap:1.9em}
@supports (grid-template-columns:subgrid){.policy .text{grid-template-columns:subgrid;column-gap:normal}}
.policy h1,.policy .text h2{font-family:var(--serif)}
.policy .text>*{grid-column:1;margin:0 0 .35em}
.policy .text>.part-title{font-size:1.4em;text-align:center;margin:2em 0 1em}
.policy .text>:is(h2,h3,h4).line{font:700 1em/1.95 var(--serif);text-wrap:wrap;margin-top:.75em}
.policy .text>:is(p,.line){text-align:justify;text-indent:2em}
.policy .text>.centred{text-align:center;text-indent:0;margin:1.5em 0 .75em}
.policy .text>.flush{text-indent:0}
.policy .text>.right{text-align:right;text-indent:0}
.policy .text>.history{text-align:center;text-indent:0;color:var(--ink-2)}
.policy .text>.interpreted{grid-column:2;font:.8125em/1.6 var(--sans);color:var(--ink-3);border-left:2px solid var(--accent-line);padding-left:.75em;align-self:start;margin-top:.35em;text-indent:0;text-align:left}
.policy .text b{font-weight:700}
.kai{font-weight:600}
[id]{scroll-margin-top:1.5em}
:target{background:#fff6dc;box-shadow:0 0 0 .3em #fff6dc}
.interpretation h1{font-size:1.75em}
.byline span{display:inline-block;margin:0 .5em}
.byline{color:var(--ink-3);font-size:.875em;text-align:center}
.lead{font-size:1.125em;line-height:1.8;padding-bottom:1.5em;border-bottom:1px solid var(--line);margin-bottom:0}
section{margin-top:3em;margin-bottom:0}
section>h2{margin:0 0 1em;font-size:1.375em}
section>h2 .name{display:block;font-size:.6364em;font-weight:500;color:var(--accent);margin-bottom:.3em}
.block{margin:0 0 1.25em}
.block>h3,.qa h3,.service h3,.dialogue h3{font-size:1.0625em;margin:1.5em 0 .5em}
.block li{margin-bottom:.4em}
.cite{font-size:.8125em;background:var(--accent-tint);border-radius:3px;padding:.05em .4em;text-decoration:none;white-space:nowrap;color:var(--accent);margin:0 .15em;text-autospace:no-autospace}
.fact{color:inherit;text-decoration:underline;text-decoration-color:var(--accent-line);text-decoration-thickness:2px;text-underline-offset:.25em;white-space:nowrap}
.cite:hover,.cite:focus-visible{background:var(--accent);color:#fff}
.block,.lead{position:relative}
.note{display:none;position:absolute;z-index:2;left:0;right:0;width:auto;white-space:normal;background:var(--paper);color:var(--ink);border:1px solid var(--line);border-radius:6px;box-shadow:0 1px 2px rgb(20 26 30/.06),0 6px 20px -8px rgb(20 26 30/.3);padding:.75em 1em;font:400 1.15em/1.7 var(--serif);text-align:left;text-indent:0}
:is(.cite,.fact):is(:hover,:focus-visible)>.note{display:block}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11em,1fr));gap:1px;background:var(--line);border:1px solid var(--line);margin:0}
.figures .figure{background:var(--paper);padding:1em 1.1em;display:flex;flex-direction:column-reverse;justify-content:flex-end;gap:.3em}
.figures dt{font-size:.9375em;line-height:1.6}
.figures dd{margin:0;line-height:1.3}
.figures b{font-size:1.9em;font-weight:600;font-variant-numeric:tabular-nums;color:var(--accent)}
.figures .hot{background:var(--accent-tint)}
.bound{display:block;font-size:.875em;color:var(--ink-2)}
.unit{margin-left:.25em}
.steps{list-style:none;padding:0;margin:0;counter-reset:step}
.steps>li{padding:0 0 1em 3em;position:relative;border-left:1px solid var(--accent-line);margin:0 0 0 .9em}
.steps>li:last-child{border-color:transparent;padding-bottom:0}
ol.steps>li::before{counter-increment:step;content:counter(step)}
.steps>li::before{content:"";position:absolute;left:-.9em;top:0;width:1.75em;height:1.75em;line-height:1.75em;border-radius:50%;background:var(--accent);color:#fff;text-align:center;font-weight:500;font-variant-numeric:tabular-nums}
ul.steps>li::before{width:.8em;height:.8em;left:-.42em;top:.45em}
ul.steps>li{padding-left:1.5em}
.step-label,.when{font-weight:700;margin-bottom:.2em}
.timeline{list-style:none;padding:0;margin:0}
.timeline>li{border-left:3px solid var(--accent-line);padding:.1em 0 .9em 1.1em;margin:0}
.when{color:var(--accent)}
.tag{display:inline-block;font-size:.75em;font-weight:400;border:1px solid var(--edge);border-radius:3px;padding:0 .4em;color:var(--ink-2);white-space:nowrap}
.none{color:var(--ink-3)}
.qa{border-top:1px solid var(--line);padding-top:.25em}
.qa h3{margin-top:.75em}
.qa h3::before{content:"问　";color:var(--accent)}
.case{background:var(--ground);border-radius:6px;padding:1.1em 1.3em}
.case-title{font-weight:700;color:var(--accent)}
.case-figure b{font-size:1.75em;font-weight:600;margin-right:.15em}
.service{border:1px solid var(--line);border-top:3px solid var(--accent);padding:0 1.3em 1em}
.service dl{margin:0}
.service dl>div{display:grid;grid-template-columns:5em minmax(0,1fr);gap:1em;border-top:1px solid var(--line);padding:.7em 0}
.service dt{font-weight:500}
.service dd,.term dd{margin:0}
.service ul,.service ol{padding-left:1.25em;margin:0}
.picture{margin:0}
.picture img{display:block;max-width:100%;height:auto;margin:0 auto 1em}
figcaption p{margin:.3em 0}
.dialogue ul{list-style:none;margin:0;padding:0}
.dialogue li{max-width:85%;background:var(--ground);border-radius:10px;padding:.7em 1em;margin:0 auto .7em 0}
.dialogue .answering{background:var(--accent-tint);margin:0 0 .7em auto}
blockquote{margin:0;padding:.2em 0 .2em 1.2em;border-left:3px solid var(--accent-line);font-family:var(--serif);font-size:1.0625em}
.term{margin:0;padding:.9em 1.2em;border:1px solid var(--line);border-radius:6px}
dfn{font-style:normal;font-weight:700}
.gallery{display:grid;gap:2em}
.gallery figure{margin:0}
.gallery img{display:block;width:100%;height:auto;border:1px solid var(--line)}
.gallery summary{cursor:pointer;padding:.5em 0;color:var(--accent)}
.gallery .words{white-space:pre-line;color:var(--ink-2);font-size:.9375em}
.cited{display:none}
.foot{margin-top:3.5em;padding-top:1.25em;border-top:1px solid var(--line);color:var(--ink-3);font-size:.875em}
@media (max-width:56em){.policy main,.policy .text{display:block}.policy .text>.interpreted{margin:0 0 .9em 2.4em}}
@media (max-width:40em){main{border-width:1px 0;padding:2em 1.1em 3em}.bar{padding:.75em 1.1em}h1,.interpretation h1{font-size:1.4em}.service dl>div{grid-template-columns:1fr;gap:.1em}.note{position:fixed;left:1em;right:1em;top:auto;bottom:1em;width:auto;max-width:none}}
@media (prefers-reduced-motion:no-preference){.cite,a{transition:background-color .12s,color .12s}}
@media print{@page{margin:20mm 18mm}.page,.large-switch:checked~.page{font-size:11pt;min-height:0}.cited{display:block}.cited dt{font-weight:700;break-after:avoid}.cited dd{margin:0 0 .6em}.cited dl{margin:0}.scroll{overflow:visible}:target{background:none;box-shadow:none}p,li,dd{orphans:2;widows:2}body{background:none}main{border:0;padding:0;max-width:none}.page main{display:block}.bar,.large-switch,.skip,.note,.pictures{display:none!important}.cite{background:none;padding:0;color:inherit}section>h2,h3{break-after:avoid;break-inside:avoid}.picture img{max-height:9cm;width:auto}tr,.figure,.case,figure{break-inside:avoid}thead{display:table-header-group}.policy .text{display:block}.policy .text>.interpreted{display:none}}`);
