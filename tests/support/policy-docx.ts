import { AlignmentType, Document, LevelFormat, Packer, Paragraph } from 'docx';

/** Words of a made-up policy; the labels of its clauses are automatic numbers, as offices type them. */
export const heatingPolicy = {
  title: '青禾县人民政府关于发放冬季取暖补助的通知',
  documentNumber: '青政发〔2029〕8号',
  clauses: [
    { level: 0, text: '补助对象' },
    { level: 1, text: '本县户籍、取暖季在县内居住的家庭，可以申领取暖补助。' },
    { level: 1, text: '最低生活保障家庭由村（居）民委员会直接登记，不需要申请。' },
    { level: 0, text: '补助标准' },
    { level: 1, text: '每户每月补助300元，每个取暖季最多补助4个月。' },
    { level: 1, text: '最低生活保障家庭每户每月补助450元。' },
    { level: 0, text: '办理时限' },
    { level: 1, text: '申请自收到之日起10个工作日内办结。' },
    { level: 1, text: '本通知自2029年11月1日起施行，有效期3年。' },
  ],
} as const;

/** The policy as a Word file whose 一、（一） exist only in `numbering.xml`. */
export async function buildHeatingPolicyDocx(): Promise<Uint8Array> {
  const level = (index: number, text: string) => ({
    level: index,
    format: LevelFormat.CHINESE_COUNTING,
    text,
    alignment: AlignmentType.START,
  });
  const document = new Document({
    numbering: { config: [{ reference: 'clauses', levels: [level(0, '%1、'), level(1, '（%2）')] }] },
    sections: [
      {
        children: [
          new Paragraph({ text: heatingPolicy.title, alignment: AlignmentType.CENTER }),
          new Paragraph({ text: heatingPolicy.documentNumber, alignment: AlignmentType.CENTER }),
          new Paragraph('各乡镇人民政府，县直各单位：'),
          new Paragraph('为让群众温暖过冬，现就发放冬季取暖补助通知如下：'),
          ...heatingPolicy.clauses.map(
            ({ level: depth, text }) =>
              new Paragraph({ text, numbering: { reference: 'clauses', level: depth } }),
          ),
          new Paragraph({ text: '青禾县人民政府', alignment: AlignmentType.RIGHT }),
          new Paragraph({ text: '2029年10月12日', alignment: AlignmentType.RIGHT }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
