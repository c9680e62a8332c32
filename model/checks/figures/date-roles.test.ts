import { describe, expect, it } from 'vitest';
import { findFacts } from '../../facts/find-facts.ts';
import { roleOfDate } from './date-roles.ts';

const rolesOf = (text: string) =>
  findFacts(text)
    .filter(({ kind }) => kind === 'date')
    .map((date) => roleOfDate(text, date));

describe('roleOfDate', () => {
  it.each([
    ['条例自2008年1月1日起施行', ['start']],
    ['2016年1月1日起，条例正式施行', ['start']],
    ['施行日期：2008年1月1日', ['start']],
    ['2007年12月14日，国务院公布了条例', ['issue']],
    ['2014年8月7日公布，2014年10月1日起施行', ['issue', 'start']],
    ['有效期至2026年9月7日', ['end']],
    ['通知落款是2025年5月30日', ['issue']],
    // Of an earlier text, or of something else.
    ['1988年7月21日发布的旧规定同时废止', [null]],
    ['2024年3月1日前提交申请', [null]],
  ])('reads %s', (text, expected) => {
    expect(rolesOf(text)).toEqual(expected);
  });
});
