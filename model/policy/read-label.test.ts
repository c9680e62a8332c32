import { describe, expect, it } from 'vitest';
import { canonicalLabel, readLabel } from './read-label.ts';

describe('readLabel', () => {
  it.each([
    ['第三条凡养猫者应当登记', 'article', '第三条', '第三条'],
    ['第十二 条　登记', 'article', '第十二 条', '第十二条'],
    ['第1条 登记', 'article', '第1条', '第一条'],
    ['第一百零二条 登记', 'article', '第一百零二条', '第一百零二条'],
    ['第十条之一 登记', 'article', '第十条之一', '第十条之一'],
    ['第一章　总　　则', 'chapter', '第一章', '第一章'],
    ['一、登记', 'chinese', '一、', '一'],
    ['一 、登记', 'chinese', '一 、', '一'],
    ['一丶登记', 'chinese', '一丶', '一'],
    ['二、一次性补贴', 'chinese', '二、', '二'],
    ['（一)登记', 'bracketedChinese', '（一)', '（一）'],
    ['（三）三级以上', 'bracketedChinese', '（三）', '（三）'],
    ['１．登记', 'digit', '１．', '1'],
    ['1、登记', 'digit', '1、', '1'],
    ['1)登记', 'bracketedDigit', '1)', '（1）'],
    ['（1）登记', 'bracketedDigit', '（1）', '（1）'],
    ['③登记', 'circled', '③', '③'],
    ['一是推进公开', 'sentenceRun', '一是', '一是'],
  ])('reads %s', (text, kind, printed, canonical) => {
    expect(readLabel(text)).toMatchObject({ kind, printed, canonical, doubtful: false });
    expect(canonicalLabel(printed)).toBe(canonical);
  });

  it.each([
    '一、二年级学生可以参观',
    '（二）项规定的猫除外',
    '第二款的猫除外',
    '第9号',
    '三级以上医院',
    '二〇三〇年五月一日',
    '2030年，全市',
    '第一解读人由主要负责人担任',
    '十五五时期',
    '第一条例',
    '1.5倍',
    '3.2万元',
    '第二章规定的情形，由街道处理；情节严重的，由县里处理。',
  ])('finds no label in %s', (text) => {
    expect(readLabel(text)).toBeNull();
  });

  it.each(['2.3人以上的家庭', '1.2030年度名额', '第八条规定的猫'])('is in doubt about %s', (text) => {
    expect(readLabel(text)?.doubtful).toBe(true);
  });
});
